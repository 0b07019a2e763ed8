/** Rules on legal statuses: how long they may last, and what goes with short breaks. */
@NullMarked
package org.kith.exchange.ssda903.rule.legal;

import org.jspecify.annotations.NullMarked;
