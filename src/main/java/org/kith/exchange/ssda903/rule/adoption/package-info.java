/** Rules on AD1: adoptions. */
@NullMarked
package org.kith.exchange.ssda903.rule.adoption;

import org.jspecify.annotations.NullMarked;
