/**
 * Court orders, parental responsibility and restrictions: who must not meet or know.
 *
 * <p>{@code RecordOrders} writes orders and restrictions, which are nodes with links to those whom they are about; parental responsibility is a tie
 * and written by the module for ties. {@code OrderWriter} does the mutations, {@code StoredPaper} is what is believed of a paper that is corrected,
 * {@code OrderCypher} has the parts of statements that tell of papers, for the network and for a person.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person", "kinship"})
@NullMarked
package org.kith.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
