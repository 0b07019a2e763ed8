package org.kith.person;

import org.kith.graph.Row;

/** The parts of a person that are not in the summary, as {@link PersonCypher#detail} maps them. */
record PersonDetail(Row row) {}
