/**
 * Read-only views that cross the modules: a person, children page by page, search, and the family network.
 */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "person",
            "kinship",
            "kinship::relation",
            "workforce",
            "order",
            "provision",
            "care"
        })
@NullMarked
package org.kith.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
