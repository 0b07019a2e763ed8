/**
 * What cannot be said of a child's permanence, and what should be looked at again: a rule a class, each on what is said and what is recorded of
 * the child around it. Pure: the rules know no store and no viewer.
 */
@NullMarked
package org.kith.care.permanence.rule;

import org.jspecify.annotations.NullMarked;
