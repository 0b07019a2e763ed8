package org.kith.matching.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomeSkill;

/**
 * What a home has to meet for all who are looked for together. What is empty or null was not said, and asks for nothing.
 *
 * @param languages codes of ISO 639
 * @param schoolId the school to keep
 * @param withinMiles as far from home at the most, where a court or the care plan says so
 */
public record Needs(
        Set<HomeSkill> skills,
        Set<String> languages,
        Set<HomeFaith> faiths,
        Set<HomeAccess> accessibility,
        @Nullable PetsAllowance pets,
        @Nullable LivingArrangement livingWith,
        boolean ownBedroom,
        @Nullable String schoolId,
        @Nullable Integer withinMiles) {

    public static final Needs NONE = new Needs(Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, null, null);
}
