/** Rules on how care ended. */
@NullMarked
package org.kith.exchange.ssda903.rule.ceasing;

import org.jspecify.annotations.NullMarked;
