/**
 * What people are to each other, derived from ties. Pure: it takes ties and placements as records and answers records, and knows no store, no
 * viewer and no clock. Whoever hands it a family has left out what the viewer may not see, so that nothing hidden is ever stepped through.
 */
@NamedInterface("relation")
@NullMarked
package org.kith.kinship.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
