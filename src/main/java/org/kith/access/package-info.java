/**
 * Who may see or change what: the scope that stands inside every Cypher pattern about people, the grants
 * ({@code MAY_SEE}) and the port through which other modules write them.
 */
@ApplicationModule(allowedDependencies = {"graph", "api"})
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
