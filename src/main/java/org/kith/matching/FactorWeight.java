package org.kith.matching;

import org.kith.matching.score.FactorName;

/** What a factor counts of all of them, 0 to 1. */
record FactorWeight(FactorName name, double weight) {}
