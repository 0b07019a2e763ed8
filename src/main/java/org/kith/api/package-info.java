/**
 * What every GraphQL field shares: scalars, global ids and {@code node}, error codes, limits and cost, trusted documents, the
 * schema gate.
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.kith.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
