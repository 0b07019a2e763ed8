/**
 * The append-only, chained record of every read of a person and every change. Nothing is recorded here yet.
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
