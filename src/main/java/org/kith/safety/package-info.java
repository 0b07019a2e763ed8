/**
 * Signs of Safety mapping, the safety network and plan, family group decision-making, extra-familial harm. Nothing is kept
 * here yet.
 */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "network",
            "kinship",
            "workforce",
            "order",
            "involvement",
            "care",
            "familytime"
        })
@NullMarked
package org.kith.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
