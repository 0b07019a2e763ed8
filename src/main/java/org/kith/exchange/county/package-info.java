/**
 * An invented county of any size, written as a bundle: the same seed and size always give the same files. Families are invented one
 * after the other and written at once, so that memory does not grow with the county, but for the homes that have a free place.
 */
@NullMarked
package org.kith.exchange.county;

import org.jspecify.annotations.NullMarked;
