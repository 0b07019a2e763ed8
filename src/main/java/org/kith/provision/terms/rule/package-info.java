/**
 * Which decisions about a home cannot be: a rule a class, on what the decision says and what is known of the home. Pure: the rules know no store, no
 * viewer and no clock.
 */
@NullMarked
package org.kith.provision.terms.rule;

import org.jspecify.annotations.NullMarked;
