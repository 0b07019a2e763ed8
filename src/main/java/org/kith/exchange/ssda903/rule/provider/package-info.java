/** Rules on who provides a placement, and on its URN. */
@NullMarked
package org.kith.exchange.ssda903.rule.provider;

import org.jspecify.annotations.NullMarked;
