/**
 * Ties between people as they are stored. The engine that derives every relationship from them will live here: pure Java over
 * records handed to it.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person"})
@NullMarked
package org.kith.kinship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
