/**
 * What all kinds of fact about a child in care share: {@code ChildFacts} writes one kind, for one child or thousands, with a link from the child;
 * {@code FactWriter} is what mutations go through, with corrections, what is told again and rules; {@code FactCypher} tells facts as flat rows,
 * now or then. A kind is a {@code ChildFact}; what its values mean is known to its own package alone.
 */
@NullMarked
package org.kith.care.fact;

import org.jspecify.annotations.NullMarked;
