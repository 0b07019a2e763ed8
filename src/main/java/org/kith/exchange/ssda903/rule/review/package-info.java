/** Rules on reviews and how the child took part. */
@NullMarked
package org.kith.exchange.ssda903.rule.review;

import org.jspecify.annotations.NullMarked;
