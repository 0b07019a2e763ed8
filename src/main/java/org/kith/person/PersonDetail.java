package org.kith.person;

import org.kith.graph.Parts;

/** The parts of people that are not in the summary. */
record PersonDetail(Parts parts) {}
