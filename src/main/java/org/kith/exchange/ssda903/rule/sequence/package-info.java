/** Rules on how the episodes of a child follow each other. */
@NullMarked
package org.kith.exchange.ssda903.rule.sequence;

import org.jspecify.annotations.NullMarked;
