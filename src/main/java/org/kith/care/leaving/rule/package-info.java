/**
 * Which duties to those who leave care a young person has, derived on a day from the birth date and the episodes of care: a rule a class,
 * each for one status of the Children Act 1989, part 3 and schedule 2. Pure: the rules know no store, no viewer and no clock.
 *
 * <p>{@code LeaverFacts} is what is recorded, with all that is not known about it; {@code CareLeavers} tries what it may mean, each as a
 * {@code Life} without doubt, which is what the rules look at. Where the answers differ the status is unknown, which is not the same as none.
 */
@NullMarked
package org.kith.care.leaving.rule;

import org.jspecify.annotations.NullMarked;
