/**
 * Eligibility rules, ranking, the whole-county plan and the record of a matching decision. Nothing is kept here yet.
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
            "provision",
            "care"
        })
@NullMarked
package org.kith.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
