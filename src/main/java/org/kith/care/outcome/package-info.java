/**
 * What the return on looked-after children asks beside episodes of care: unaccompanied children, social workers of a child, health and convictions
 * of a year, and what became of those who left care.
 *
 * <p>{@code RecordOutcomes} writes the facts, one or thousands, even where a return says nearly nothing of them; mutations record them one at
 * a time, by the rules in {@code rule}. The codes are in {@code code}.
 */
@NamedInterface("outcome")
@NullMarked
package org.kith.care.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
