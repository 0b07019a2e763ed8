package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;

/**
 * A tie as it stands on the day looked at.
 *
 * @param from index of the parent, the carer, the relative; or of one of two
 * @param to index of the other
 */
record Link(FamilyTie tie, int from, int to, Lineage lineage, Strength strength) {

    /** Current ties first, then what ended last, then the surest, then by kind, so that their order is always the same. */
    static final Comparator<Link> STRONGEST_FIRST = Link::compare;

    private static final List<String> KINDS =
            List.of("BIRTH", "ADOPTIVE", "MARRIAGE", "CIVIL_PARTNERSHIP", "COHABITATION");

    private static int compare(Link one, Link other) {
        boolean former = !one.strength.current() && !other.strength.current();
        int later = former ? other.tie.time().toMax().compareTo(one.tie.time().toMax()) : 0;
        int stronger = later == 0 ? other.strength.compareTo(one.strength) : later;
        int kind = stronger == 0 ? Integer.compare(one.kind(), other.kind()) : stronger;
        return kind == 0 ? one.tie.fact().compareTo(other.tie.fact()) : kind;
    }

    private int kind() {
        int at = KINDS.indexOf(tie.detail());
        return at < 0 ? KINDS.size() : at;
    }

    static Link of(FamilyTie tie, Certainty certainty, int from, int to, LocalDate asOf) {
        Certainty then = Certainty.on(
                asOf, certainty, date(tie.time().validFrom()), date(tie.time().validTo()));
        return new Link(
                tie, from, to, lineage(tie), new Strength(tie.time().toMax().isAfter(asOf), then));
    }

    boolean is(TieKind kind) {
        return tie.kind() == kind;
    }

    boolean is(String detail) {
        return detail.equals(tie.detail());
    }

    int other(int end) {
        return end == from ? to : from;
    }

    /** Married or in civil partnership. */
    boolean wed() {
        return is(TieKind.PARTNER) && lineage == Lineage.LEGAL;
    }

    private static Lineage lineage(FamilyTie tie) {
        String detail = tie.detail() == null ? "" : tie.detail();
        return switch (tie.kind()) {
            case PARENT ->
                switch (detail) {
                    case "LEGAL", "ADOPTIVE" -> Lineage.LEGAL;
                    case "STEP", "SOCIAL" -> Lineage.SOCIAL;
                    default -> Lineage.BIRTH;
                };
            case PARTNER ->
                detail.equals("MARRIAGE") || detail.equals("CIVIL_PARTNERSHIP") ? Lineage.LEGAL : Lineage.SOCIAL;
            case CARE ->
                detail.equals("SPECIAL_GUARDIAN") || detail.equals("CHILD_ARRANGEMENTS")
                        ? Lineage.LEGAL
                        : Lineage.SOCIAL;
            case SIBLING, KIN -> Lineage.BIRTH;
            default -> Lineage.SOCIAL;
        };
    }

    private static @Nullable PartialDate date(@Nullable String said) {
        return said == null ? null : PartialDate.parse(said);
    }
}
