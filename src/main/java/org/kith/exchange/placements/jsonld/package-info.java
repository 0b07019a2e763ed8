/**
 * Records of the draft placements standard as JSON-LD: reading, checking and writing. What the properties are is read off the records of
 * {@link org.kith.exchange.placements}.
 *
 * <p>A record that Kith writes has its context in it. A concept is a compact IRI and an amount a string, because the published context, as it
 * is of 17 July 2026, makes no concept of the words for {@code outOfLAReason}, and JSON-LD makes no decimal of a number with a fraction.
 */
@NullMarked
package org.kith.exchange.placements.jsonld;

import org.jspecify.annotations.NullMarked;
