/**
 * Import and export: the bundle of CSV files, the SSDA903 return, records of the draft placements standard, and a generator of
 * invented counties. Uses the write side of the other modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "person",
            "kinship",
            "workforce",
            "order",
            "involvement",
            "provision",
            "provision::schoolrun",
            "care",
            "care::journey",
            "care::outcome",
            "care::permanence",
            "care::referral",
            "care::referring",
            "care::referral.taxonomy",
            "retention"
        })
@NullMarked
package org.kith.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
