package org.kith.care.permanence.rule;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.fact.Span;

/**
 * What is recorded of the child, and today.
 *
 * @param bornFrom the first day on which the child may have been born
 * @param care episodes of care
 * @param decisions decisions for adoption, until they were reversed; but for the one that is corrected
 */
public record Known(LocalDate today, LocalDate bornFrom, List<Span> care, List<Span> decisions) {}
