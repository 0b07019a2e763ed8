/** Rules on the social workers of a child. */
@NullMarked
package org.kith.exchange.ssda903.rule.worker;

import org.jspecify.annotations.NullMarked;
