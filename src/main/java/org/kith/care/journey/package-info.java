/**
 * What happens on a child's way through care: reviews, visits, missing episodes, deprivations of liberty, and what is due.
 *
 * <p>{@code RecordJourney} writes the facts, one or thousands; {@code JourneyWriter} is what the mutations go through, with the rules in {@code
 * rule}. {@code JourneyCypher} reads them, {@code Journey} is what was read of one child. What is due follows from them by the rules in
 * {@code org.kith.care.duty} and is stored nowhere; {@code Worklist} is what is due for all children of a viewer, page by page.
 */
@NamedInterface("journey")
@NullMarked
package org.kith.care.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
