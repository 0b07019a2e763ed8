/**
 * The record of access: who was told of whom, and who changed whom, once for each request and before the answer leaves.
 *
 * <ul>
 *   <li>The chain: an {@code AccessRecord} is a line of JSON; a {@code Chain} links lines under an {@code AuditKey} and cuts them into {@code Segment}s;
 *       the {@code Head} of each goes to the log. {@code Verifier} names the first record of a chain that is not what was written.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
