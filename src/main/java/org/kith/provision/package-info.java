/**
 * Everywhere a child can live: fostering and kinship households, adopters, supported homes, children's homes; their
 * approvals and beds.
 */
@ApplicationModule(
        allowedDependencies = {"graph", "api", "access", "audit", "person", "kinship", "kinship::relation", "workforce"
        })
@NullMarked
package org.kith.provision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
