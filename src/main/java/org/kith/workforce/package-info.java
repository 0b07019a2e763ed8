/**
 * Professionals, teams, agencies, authorities, and who is allocated to whom.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person"})
@NullMarked
package org.kith.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
