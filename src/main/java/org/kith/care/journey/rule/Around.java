package org.kith.care.journey.rule;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.fact.Span;

/**
 * What is recorded of the child.
 *
 * @param bornFrom the first day on which the child may have been born
 * @param bornTo the last
 * @param care episodes of care
 * @param stays placements, by their types
 * @param others what is recorded of the same kind, but for what is corrected
 */
public record Around(LocalDate bornFrom, LocalDate bornTo, List<Span> care, List<Span> stays, List<Span> others) {}
