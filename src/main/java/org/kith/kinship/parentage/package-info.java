/**
 * Which parentage can be, and which needs a second look: a rule a class, each on what the caller of a mutation is told of two people and
 * their family. Pure: the rules know no store and no viewer; whoever hands them a {@link org.kith.kinship.parentage.Claim} has left out
 * whom the caller does not see.
 */
@NullMarked
package org.kith.kinship.parentage;

import org.jspecify.annotations.NullMarked;
