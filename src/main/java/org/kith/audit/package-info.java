/**
 * The record of access: who was told of whom, and who changed whom, once for each request and before the answer leaves.
 *
 * <ul>
 *   <li>The chain: an {@code AccessRecord} is a line of JSON; a {@code Chain} links lines under an {@code AuditKey} and cuts them into {@code Segment}s;
 *       the {@code Head} of each goes to the log. {@code Verifier} names the first record of a chain that is not what was written.
 *   <li>Recording: {@code RecordLooks} collects in a {@code Look} whom the objects of an answer are about, and holds the answer until {@code
 *       AccessWriter}, which writes the records of many requests at once, has it in the store.
 *   <li>Asking: {@code IndexLooks} makes of segments what {@code AccessQueries} reads for the privacy officer; {@code VerifyAccess} goes through all
 *       of the chains, for the command of that name.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access"})
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
