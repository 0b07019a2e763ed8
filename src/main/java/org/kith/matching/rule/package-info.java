/**
 * Whether a home may take a child or a group: {@code Eligibility} asks the rules of a placement (package {@code provision.rule}) of each child with
 * the others living there, and the rules here of all of them. Each answers PASS, NEEDS with who may authorise it, or FAIL, with the regulation.
 */
@NullMarked
package org.kith.matching.rule;

import org.jspecify.annotations.NullMarked;
