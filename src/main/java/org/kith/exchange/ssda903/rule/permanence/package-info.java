/** Rules on earlier permanent arrangements. */
@NullMarked
package org.kith.exchange.ssda903.rule.permanence;

import org.jspecify.annotations.NullMarked;
