/**
 * Permanence of a child: what it had before and lost, the decision for adoption and the match with adopters, and the plan for its permanence.
 *
 * <p>{@code RecordPermanence} writes the facts, one or thousands, as much of them as is known. What follows from them and from the episodes
 * of care, such as the days between the steps of an adoption, is derived when it is asked.
 */
@NamedInterface("permanence")
@NullMarked
package org.kith.care.permanence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
