/** Rules on the header, and on how the other tables fit it. */
@NullMarked
package org.kith.exchange.ssda903.rule.child;

import org.jspecify.annotations.NullMarked;
