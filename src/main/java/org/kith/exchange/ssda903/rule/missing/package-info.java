/** Rules on children who were missing, or away without authorisation. */
@NullMarked
package org.kith.exchange.ssda903.rule.missing;

import org.jspecify.annotations.NullMarked;
