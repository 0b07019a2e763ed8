package org.kith.provision.terms.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;

/**
 * A decision about a home, as far as rules look at it.
 *
 * @param kind of the home; null where nobody said
 * @param areaAuthorityId in whose area the home lies; null where that is not known
 * @param category of an approval; null of another decision
 * @param authorityId who decides; null where nobody said
 * @param children how many children it names, with those whom it named before
 * @param from first day; null where the day is not known
 * @param to first day on which it does not hold any more; null where it has no end or the day is not known
 * @param extended of a temporary approval: it has had its one extension
 * @param untilReview that extension is until the outcome of a review of the decision not to approve
 */
public record Terms(
        @Nullable Kind kind,
        @Nullable String areaAuthorityId,
        @Nullable String category,
        @Nullable String authorityId,
        @Nullable Integer minAge,
        int children,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean extended,
        boolean untilReview) {

    /** What is not extended until the outcome of a review. */
    public Terms(
            @Nullable Kind kind,
            @Nullable String areaAuthorityId,
            @Nullable String category,
            @Nullable String authorityId,
            @Nullable Integer minAge,
            int children,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean extended) {
        this(kind, areaAuthorityId, category, authorityId, minAge, children, from, to, extended, false);
    }

    boolean isTemporary() {
        return "TEMPORARY_REG_24".equals(category);
    }

    /** People who care in their own home, as foster carers, relatives or adopters. */
    boolean isFamily() {
        return kind == Kind.FOSTER_HOUSEHOLD || kind == Kind.KINSHIP_HOUSEHOLD || kind == Kind.ADOPTER_HOUSEHOLD;
    }
}
