/**
 * Legal status, episodes of care and placements, with the statutory code tables by date.
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
            "provision",
            "provision::rule",
            "order",
            "workforce"
        })
@NullMarked
package org.kith.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
