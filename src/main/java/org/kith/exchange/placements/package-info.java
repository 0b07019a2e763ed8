/**
 * Records of the draft placements standard as JSON-LD: reading, checking and writing. What the properties are is read off the records of
 * {@code org.kith.care.referral}.
 *
 * <p>A record that Kith writes has its context in it. A concept is a compact IRI and an amount a string, because the published context, as it
 * is of 17 July 2026, makes no concept of the words for {@code outOfLAReason}, and JSON-LD makes no decimal of a number with a fraction.
 *
 * <p>Nothing here reaches for the network, and a {@code @context} that is given by address is not fetched. The standard says nothing about the
 * order of dates, and so nothing of it is checked in a record.
 */
@NullMarked
package org.kith.exchange.placements;

import org.jspecify.annotations.NullMarked;
