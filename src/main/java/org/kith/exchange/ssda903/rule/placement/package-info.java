/** Rules on placements: temporary ones, ages, postcodes and why they changed. */
@NullMarked
package org.kith.exchange.ssda903.rule.placement;

import org.jspecify.annotations.NullMarked;
