package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;

/**
 * A home, what it is approved or registered for, and the children who live there from the day asked about on.
 *
 * @param kind null where a return named the place and did not say what it is
 * @param authorityId who approves or runs it
 * @param areaAuthorityId in whose area it lies; null where that is not known
 */
public record HomeOnADay(
        @Nullable Kind kind,
        @Nullable String authorityId,
        @Nullable String areaAuthorityId,
        List<Approval> approvals,
        List<Registration> registrations,
        List<Exemption> exemptions,
        List<Resident> residents) {

    /** As what a child lives there. Own, adopted and special guardianship children of the carers count for nothing here. */
    public enum As {
        /** Placed by an authority with a foster carer. */
        FOSTERED,
        /** By arrangement with the parents: counts against the usual fostering limit, and takes a place in the household. */
        PRIVATELY_FOSTERED,
        /** Placed in another way, such as for adoption, or in a children's home. */
        PLACED
    }

    /** A child who lives there. */
    public record Resident(String id, As as, Span time) {}

    /**
     * What a household is approved for. What is null was not said, and bounds nothing.
     *
     * @param category {@code GENERAL}, {@code SHORT_BREAK}, {@code CONNECTED_PERSON}, {@code TEMPORARY_REG_24} or {@code ADOPTION}
     * @param kinds of placement: {@code SHORT_TERM}, {@code LONG_TERM}, {@code EARLY_PERMANENCE}; none where it is for all
     * @param childIds the children whom it names; none where it names none
     * @param extended the one extension of a temporary approval was given
     * @param untilReview until the outcome of a review of the decision not to approve, and not by some weeks
     */
    public record Approval(
            String category,
            @Nullable Integer maxChildren,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            Set<String> kinds,
            Set<String> childIds,
            boolean extended,
            boolean untilReview,
            Span time) {

        boolean isTemporary() {
            return category.equals("TEMPORARY_REG_24");
        }

        boolean isFor(String childId) {
            return childIds.isEmpty() || childIds.contains(childId);
        }
    }

    /**
     * How a home is registered with the inspectorate.
     *
     * @param urn its number; null where nobody said
     * @param beds children at most; null where nobody said
     */
    public record Registration(
            @Nullable String urn,
            @Nullable Integer beds,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            Span time) {}

    /** Leave from the usual fostering limit, which names the children who may be fostered. */
    public record Exemption(Set<String> childIds, Span time) {}

    /** A household that fosters or may be approved to. */
    public boolean isHousehold() {
        return kind == Kind.FOSTER_HOUSEHOLD || kind == Kind.KINSHIP_HOUSEHOLD || kind == Kind.ADOPTER_HOUSEHOLD;
    }

    boolean isChildrensHome() {
        return kind == Kind.CHILDRENS_HOME || kind == Kind.SECURE_HOME;
    }

    /** A home of staff and beds, which the inspectorate registers. */
    boolean isRegistered() {
        return isChildrensHome() || kind == Kind.SUPPORTED_ACCOMMODATION;
    }

    List<Approval> approvalsOn(LocalDate day) {
        return approvals.stream().filter(each -> each.time().holdsOn(day)).toList();
    }

    List<Registration> registrationsOn(LocalDate day) {
        return registrations.stream().filter(each -> each.time().holdsOn(day)).toList();
    }

    /** Ids of the children who live there on a day, of some kinds. */
    Set<String> livingThere(LocalDate day, Predicate<As> which) {
        return residents.stream()
                .filter(each -> which.test(each.as()) && each.time().holdsOn(day))
                .map(Resident::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
