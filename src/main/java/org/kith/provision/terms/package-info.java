/**
 * Recording homes and the decisions about them: what a home is and what it offers, what a household is approved for, how a home is registered, and who is exempt from
 * the usual fostering limit for whom. Each is a fact with history that its next correction supersedes. {@code terms.rule} says which decisions the
 * law has no room for.
 */
@NullMarked
package org.kith.provision.terms;

import org.jspecify.annotations.NullMarked;
