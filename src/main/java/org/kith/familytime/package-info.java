/**
 * Contact plans, sessions, the roster, recording and calendars. Nothing is kept here yet.
 */
@ApplicationModule(
        allowedDependencies = {"graph", "api", "access", "audit", "network", "kinship", "workforce", "order", "care"})
@NullMarked
package org.kith.familytime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
