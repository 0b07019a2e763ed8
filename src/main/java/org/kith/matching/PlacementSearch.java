package org.kith.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.GlobalId;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.matching.facts.Needs;
import org.kith.matching.facts.PlannedStay;
import org.kith.matching.facts.Search;
import org.kith.matching.facts.Wishes;
import org.kith.matching.score.Weights;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomeLanguages;
import org.kith.provision.HomeSkill;
import org.kith.provision.RecordSettings.Kind;

/** For whom a home is looked for, and what it has to meet. */
record PlacementSearch(
        List<String> childIds,
        @Nullable LocalDate on,
        @Nullable PlannedStay stay,
        @Nullable Boolean emergency,
        @Nullable List<Kind> kinds,
        @Nullable PlacementNeedsInput needs,
        @Nullable ChildsWishesInput wishes,
        @Nullable String weights,
        @Nullable Integer first) {

    /** So many children at the most: no home takes more, and every split of them is looked at. */
    static final int MOST_CHILDREN = 8;

    private static final int MOST = 50;
    private static final int USUAL = 20;
    private static final int LONGEST_WISH = 2_000;
    private static final int FARTHEST = 500;

    /** Kinds of home in which a child is placed by this search where it does not say: not to be adopted, and not to be locked up. */
    private static final Set<Kind> USUAL_KINDS = Set.of(
            Kind.FOSTER_HOUSEHOLD,
            Kind.KINSHIP_HOUSEHOLD,
            Kind.CHILDRENS_HOME,
            Kind.SUPPORTED_LODGINGS,
            Kind.SUPPORTED_ACCOMMODATION);

    /** What a home has to meet. */
    record PlacementNeedsInput(
            @Nullable List<HomeSkill> skills,
            @Nullable List<String> languages,
            @Nullable List<HomeFaith> faiths,
            @Nullable List<HomeAccess> accessibility,
            @Nullable PetsAllowance pets,
            @Nullable LivingArrangement livingWith,
            @Nullable Boolean ownBedroom,
            @Nullable String schoolId,
            @Nullable Integer withinMiles) {

        Needs needs() {
            if (languages != null && !languages.stream().allMatch(HomeLanguages::isKnown)) {
                throw bad(
                        "'languages' are two-letter codes of ISO 639, such as en or pl, or bfi, isg or ase for a sign language");
            }
            if (withinMiles != null && (withinMiles < 0 || withinMiles > FARTHEST)) {
                throw bad("'withinMiles' is 0 to " + FARTHEST);
            }
            return new Needs(
                    told(skills),
                    told(languages),
                    told(faiths),
                    told(accessibility),
                    pets,
                    livingWith,
                    Boolean.TRUE.equals(ownBedroom),
                    schoolId == null ? null : GlobalId.parse(schoolId, "School").key(),
                    withinMiles);
        }
    }

    /** What the children wish. */
    record ChildsWishesInput(
            @Nullable String words,
            @Nullable List<String> settingIds,
            @Nullable List<Kind> kinds,
            @Nullable Boolean animals) {

        Wishes wishes() {
            if (words != null && words.length() > LONGEST_WISH) {
                throw bad("'words' may have " + LONGEST_WISH + " characters at most");
            }
            return new Wishes(
                    words,
                    told(settingIds).stream()
                            .map(id -> GlobalId.parse(id, "Setting").key())
                            .collect(Collectors.toUnmodifiableSet()),
                    told(kinds),
                    animals);
        }
    }

    /** Store ids of the children, each once. */
    List<String> children() {
        Set<String> ids = new LinkedHashSet<>();
        childIds.forEach(id -> ids.add(GlobalId.parse(id, "Person").key()));
        if (ids.isEmpty() || ids.size() > MOST_CHILDREN) {
            throw bad("'childIds' names 1 to " + MOST_CHILDREN + " children");
        }
        return List.copyOf(ids);
    }

    Search search(LocalDate today) {
        return new Search(
                Objects.requireNonNullElse(on, today),
                Objects.requireNonNullElse(stay, PlannedStay.SHORT_TERM),
                Boolean.TRUE.equals(emergency),
                needs == null ? Needs.NONE : needs.needs(),
                wishes == null ? Wishes.NONE : wishes.wishes());
    }

    Set<Kind> kindsOfHome() {
        return kinds == null ? USUAL_KINDS : told(kinds);
    }

    Weights weighing() {
        return weights == null
                ? Weights.CURRENT
                : Weights.version(weights)
                        .orElseThrow(() -> bad("'weights' is one of "
                                + Weights.VERSIONS.stream()
                                        .map(Weights::version)
                                        .collect(Collectors.joining(", "))));
    }

    int most() {
        int most = Objects.requireNonNullElse(first, USUAL);
        if (most < 1 || most > MOST) {
            throw bad("'first' is 1 to " + MOST);
        }
        return most;
    }

    private static <T> Set<T> told(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(new HashSet<>(values));
    }

    private static ApiException bad(String message) {
        return new ApiException(ErrorCode.BAD_ARGUMENT, message);
    }
}
