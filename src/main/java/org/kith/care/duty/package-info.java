/**
 * What the law wants done for a child in care and for those who leave it, and by when: a rule a class, each on a few facts of the child's care and a day. Pure: the
 * rules know no store, no viewer and no clock, and nothing of what the viewer may see.
 *
 * <p>{@code CareFacts} is what is told to the rules, {@code Due} what they answer, {@code Duties} the list of them. Where a fact that a rule
 * needs is not known, it answers a duty without a day that says what is missing: a duty never disappears because nobody wrote something down.
 * {@code WorkingDays} counts in England's working days.
 */
@NullMarked
package org.kith.care.duty;

import org.jspecify.annotations.NullMarked;
