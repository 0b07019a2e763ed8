/** Rules on unaccompanied children who seek asylum. */
@NullMarked
package org.kith.exchange.ssda903.rule.uasc;

import org.jspecify.annotations.NullMarked;
