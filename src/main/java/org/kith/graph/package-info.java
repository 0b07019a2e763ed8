/**
 * The Neo4j kernel. The driver is reachable only here.
 *
 * <ul>
 *   <li>Reading: {@code Reads} runs one statement for a {@code Scope}, who asks; {@code Row} and {@code Parts} are what it answers, {@code Moment} the
 *       point in both times at which it looks, {@code Cursor} where a page ends.
 *   <li>Writing: {@code Writes} runs work in a transaction ({@code Tx}); {@code RecordNodes} and {@code RecordEdges} record facts so that a repeated one
 *       is harmless and a corrected one keeps its history; {@code MoveFacts} moves them from one person to another and back.
 *   <li>Telling: the {@code Outbox} keeps in the transaction what was changed, {@code EventReader} reads it on every replica, {@code LiveViews} asks
 *       again for whoever watches.
 *   <li>Starting: the schema's migrations, and {@code PlanAhead}, which has every {@code Planned} statement planned before the first request.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
