/** Rules on deprivations of liberty, told since the return for 2026-27. */
@NullMarked
package org.kith.exchange.ssda903.rule.deprivation;

import org.jspecify.annotations.NullMarked;
