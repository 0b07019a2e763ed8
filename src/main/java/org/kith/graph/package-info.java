/**
 * The Neo4j kernel: read and write access that always takes a {@code Scope}, time-outs, bookmarks, migrations
 * and keyset cursors. The driver is reachable only here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
