/**
 * Checking a whole looked-after children return before it is sent: the list of the rules, the command that asks them, and its report.
 */
@NullMarked
package org.kith.exchange.ssda903.validation;

import org.jspecify.annotations.NullMarked;
