/**
 * What there is to say against what a worker says of health, of leaving care and of seeking asylum alone: a rule a class, pure. The numbers are those of
 * the return's own rules, in {@code org.kith.exchange.ssda903.rule}; what the return does not ask of a child is looked at again, and what
 * cannot be is refused.
 */
@NullMarked
package org.kith.care.outcome.rule;

import org.jspecify.annotations.NullMarked;
