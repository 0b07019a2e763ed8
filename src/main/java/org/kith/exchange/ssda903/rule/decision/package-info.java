/** Rules on decisions that a child should be placed for adoption. */
@NullMarked
package org.kith.exchange.ssda903.rule.decision;

import org.jspecify.annotations.NullMarked;
