/** Rules on OC3: people who left care. */
@NullMarked
package org.kith.exchange.ssda903.rule.leaver;

import org.jspecify.annotations.NullMarked;
