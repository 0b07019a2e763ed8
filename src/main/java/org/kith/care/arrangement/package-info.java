/**
 * What is arranged with a young person and the family beyond a placement: Staying Put after 18, and agreements on short breaks.
 *
 * <p>{@code RecordArrangements} writes the facts; mutations record them one at a time, by the rules in {@code rule}. Neither is a placement, and none
 * is refused that the law does not forbid.
 */
@NamedInterface("arrangement")
@NullMarked
package org.kith.care.arrangement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
