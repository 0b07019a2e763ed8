/**
 * Where a child or a group of brothers and sisters might live: {@code placementOptions} lays out homes in the order of the law, with what each rule
 * ({@code matching.rule}) and each factor ({@code matching.score}) says of them. It decides nothing. {@code matching.plan} weighs all
 * children who wait against all homes at once.
 */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "network",
            "kinship",
            "kinship::relation",
            "person",
            "workforce",
            "order",
            "provision",
            "provision::rule",
            "care",
            "care::referral.taxonomy"
        })
@NullMarked
package org.kith.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
