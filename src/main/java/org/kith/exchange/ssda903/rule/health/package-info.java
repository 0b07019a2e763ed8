/** Rules on OC2: health, convictions, strengths and difficulties. */
@NullMarked
package org.kith.exchange.ssda903.rule.health;

import org.jspecify.annotations.NullMarked;
