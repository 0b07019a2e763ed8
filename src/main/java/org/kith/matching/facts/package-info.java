/**
 * What is known of those for whom a home is looked for, of what they need, and of a home that might take them. Pure: neither the store nor a
 * viewer is known here. Nothing in it names anybody whom the viewer does not see; those count as a number, and what stands between them and a
 * child as a bar that is told to nobody.
 */
@NullMarked
package org.kith.matching.facts;

import org.jspecify.annotations.NullMarked;
