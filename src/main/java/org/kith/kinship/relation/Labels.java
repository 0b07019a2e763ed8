package org.kith.kinship.relation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;
import org.kith.person.Sex;

/** Says in plain English what the person at the end of a way is to the one at its start: "former maternal step-grandfather". */
final class Labels {

    static final String SELF = "self";
    static final String NONE = "no known relationship";

    private final Pedigree family;
    private final Multiples multiples;

    Labels(Pedigree family) {
        this.family = family;
        this.multiples = new Multiples(family);
    }

    String of(Way way) {
        if (way.hops().isEmpty()) {
            return SELF;
        }
        String core = core(way);
        String side = tellsSide(way) ? side(way) : "";
        return new KinWords(List.of(core)).after(certainty(way), former(way), side, parentage(way));
    }

    private static String certainty(Way way) {
        Certainty certainty = way.strength().certainty();
        return certainty == Certainty.ALLEGED ? "alleged" : certainty == Certainty.CHALLENGED ? "disputed" : "";
    }

    private static String former(Way way) {
        boolean said = way.strength().current()
                || TieWords.isOfThePast(way.first().link())
                || isPartnerOfRelative(way) && !lastCurrent(way);
        return said ? "" : "former";
    }

    private static boolean lastCurrent(Way way) {
        return way.hops().getLast().link().strength().current();
    }

    private static boolean tellsSide(Way way) {
        boolean half = way.up() == 1 && way.down() == 1 && way.nature() == Nature.HALF && way.partner() == Partner.NONE;
        return half || way.up() >= 2;
    }

    private static String side(Way way) {
        Side side = Sides.told(way.sides());
        return side == Side.MATERNAL ? "maternal" : side == Side.PATERNAL ? "paternal" : "";
    }

    private static String parentage(Way way) {
        if (way.has(TieKind.PARENT, "ADOPTIVE") && way.up() + way.down() > 0) {
            return way.up() == 0 && way.down() == 1 ? "adopted" : "adoptive";
        }
        if (way.up() + way.down() == 0) {
            return "";
        }
        return way.has(TieKind.PARENT, "LEGAL") ? "legal" : way.has(TieKind.PARENT, "SOCIAL") ? "social" : "";
    }

    private String core(Way way) {
        Sex sex = family.sex(way.hops().getLast().end());
        if (way.partner() == Partner.ONLY) {
            return TieWords.direct(way.first(), sex);
        }
        if (way.up() + way.down() == 0) {
            return way.hops().size() == 2 ? KinWords.of(1, 1, sex).after("foster") : TieWords.direct(way.first(), sex);
        }
        if (way.has(TieKind.KIN) && way.hops().size() == 1) {
            return TieWords.direct(way.first(), sex);
        }
        return way.partner() == Partner.NONE ? blood(way, sex) : overPartner(way, sex);
    }

    private String blood(Way way, @Nullable Sex sex) {
        KinWords words = KinWords.of(way.up(), way.down(), sex);
        if (way.up() == 1 && way.down() == 1) {
            return sibling(way, words);
        }
        boolean carried = way.up() == 1 && way.down() == 0 && way.first().link().is("GESTATIONAL");
        return way.nature() == Nature.HALF ? words.with("half").after() : words.after(carried ? "gestational" : "");
    }

    private String sibling(Way way, KinWords words) {
        String multiple = way.lineage() == Lineage.BIRTH
                ? multiples.word(way.first().start(), way.hops().getLast().end())
                : null;
        String together = Objects.requireNonNullElse(multiple, "");
        return switch (way.nature()) {
            case HALF -> words.with("half").after(together);
            case AT_LEAST_HALF -> multiple == null ? words.with("half").after("at least") : words.after(together);
            default -> words.after(together);
        };
    }

    private String overPartner(Way way, @Nullable Sex sex) {
        KinWords words = KinWords.of(way.up(), way.down(), sex);
        boolean wed = way.hops().stream().anyMatch(hop -> hop.link().wed());
        return switch (way.partner()) {
            case FIRST -> wed ? words.inLaw().after() : words.after("partner's");
            case LAST -> wed ? marriedIn(way, words) : partnerOf(way);
            default -> words.with("step").after();
        };
    }

    private static String marriedIn(Way way, KinWords words) {
        boolean inLaw = way.up() == 0 || way.up() == 1 && way.down() == 1;
        return inLaw ? words.inLaw().after() : words.after() + " by marriage";
    }

    private static boolean isPartnerOfRelative(Way way) {
        return way.partner() == Partner.LAST && !way.hops().getLast().link().wed();
    }

    private String partnerOf(Way way) {
        Sex relative = family.sex(way.hops().getLast().start());
        String words = KinWords.of(way.up(), way.down(), relative).after();
        return words + (lastCurrent(way) ? "'s partner" : "'s former partner");
    }
}
