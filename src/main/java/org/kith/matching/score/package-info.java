/**
 * How well a home suits those for whom it is looked for, among homes of one tier: named factors, a class each, of which each has a value from 0 to 1
 * and a sentence. Weights are data with a version. No factor knows ethnicity, and none counts a disability against a child: a need only asks whether
 * a home can meet it. What is not known counts as half, neither for a home nor against it, and says so.
 */
@NullMarked
package org.kith.matching.score;

import org.jspecify.annotations.NullMarked;
