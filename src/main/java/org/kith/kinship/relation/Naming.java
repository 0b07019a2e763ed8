package org.kith.kinship.relation;

import java.util.List;
import java.util.Objects;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/** The term of a way: what the person at its end is to the one at its start. */
final class Naming {

    private Naming() {}

    static KinshipTerm term(Way way) {
        if (way.hops().isEmpty()) {
            return KinshipTerm.SELF;
        }
        if (way.has(TieKind.KIN)) {
            return KinshipTerm.KIN;
        }
        if (way.partner() == Partner.ONLY) {
            return way.strength().current() ? KinshipTerm.PARTNER : KinshipTerm.EX_PARTNER;
        }
        if (way.up() + way.down() == 0) {
            return way.hops().size() == 2 || way.has(TieKind.KITH, CareWays.LIVED_AS_SIBLINGS)
                    ? KinshipTerm.FOSTER_SIBLING
                    : direct(way.first());
        }
        return way.partner() == Partner.NONE ? blood(way) : oneStep(way);
    }

    private static KinshipTerm direct(Hop hop) {
        if (hop.link().is(TieKind.KITH)) {
            return KinshipTerm.KITH;
        }
        boolean toCarer = hop.turned();
        return switch (Objects.requireNonNullElse(hop.link().tie().detail(), "")) {
            case "SPECIAL_GUARDIAN" -> toCarer ? KinshipTerm.SPECIAL_GUARDIAN : KinshipTerm.SPECIAL_GUARDIAN_CHILD;
            case "PRIVATE_FOSTER" -> toCarer ? KinshipTerm.PRIVATE_FOSTER_CARER : KinshipTerm.PRIVATELY_FOSTERED_CHILD;
            default ->
                CareWays.isFostering(hop.link())
                        ? toCarer ? KinshipTerm.FOSTER_CARER : KinshipTerm.FOSTERED_CHILD
                        : toCarer ? KinshipTerm.CARER : KinshipTerm.CARED_FOR;
        };
    }

    private static KinshipTerm blood(Way way) {
        boolean adoptive = way.nature() == Nature.ADOPTIVE;
        if (way.up() == 1 && way.down() == 1) {
            return switch (way.nature()) {
                case PLAIN -> KinshipTerm.SIBLING;
                case HALF -> KinshipTerm.HALF_SIBLING;
                case AT_LEAST_HALF -> KinshipTerm.AT_LEAST_HALF_SIBLING;
                case ADOPTIVE -> KinshipTerm.ADOPTIVE_SIBLING;
            };
        }
        if (adoptive && way.down() == 0) {
            return KinshipTerm.ADOPTIVE_PARENT;
        }
        return adoptive && way.up() == 0 ? KinshipTerm.ADOPTED_CHILD : byGenerations(way.up(), way.down());
    }

    private static KinshipTerm oneStep(Way way) {
        boolean step = way.partner() == Partner.STEP;
        if (way.up() == 1 && way.down() == 1) {
            return step ? KinshipTerm.STEP_SIBLING : KinshipTerm.SIBLING_IN_LAW;
        }
        if (way.up() == 1 && way.down() == 0) {
            return step ? KinshipTerm.STEP_PARENT : KinshipTerm.PARENT_IN_LAW;
        }
        if (way.up() == 0 && way.down() == 1) {
            return step ? KinshipTerm.STEP_CHILD : KinshipTerm.CHILD_IN_LAW;
        }
        return byGenerations(way.up(), way.down());
    }

    private static KinshipTerm byGenerations(int up, int down) {
        if (up >= 2 && down >= 2) {
            return KinshipTerm.COUSIN;
        }
        int far = Math.min(Math.max(up, down), 3) - 1;
        List<KinshipTerm> terms = down == 0
                ? List.of(KinshipTerm.PARENT, KinshipTerm.GRANDPARENT, KinshipTerm.GREAT_GRANDPARENT)
                : up == 0
                        ? List.of(KinshipTerm.CHILD, KinshipTerm.GRANDCHILD, KinshipTerm.GREAT_GRANDCHILD)
                        : down == 1
                                ? List.of(KinshipTerm.SIBLING, KinshipTerm.AUNT_UNCLE, KinshipTerm.GREAT_AUNT_UNCLE)
                                : List.of(
                                        KinshipTerm.SIBLING, KinshipTerm.NIECE_NEPHEW, KinshipTerm.GREAT_NIECE_NEPHEW);
        return terms.get(far);
    }

    /** The civil degree. */
    static int degree(Way way) {
        if (way.has(TieKind.KIN) && way.hops().size() == 1) {
            return ToldKin.of(way.first().link().tie()).degree();
        }
        if (way.has(TieKind.KITH, CareWays.LIVED_AS_SIBLINGS)) {
            return 2;
        }
        boolean partnerStep = way.has(TieKind.PARTNER);
        int kin = way.up() + way.down() + (partnerStep ? 1 : 0);
        return kin == 0 ? way.hops().size() : kin;
    }

    /** How many greats: those beyond grandparents, aunts and uncles, and their inverses. */
    static int greats(Way way) {
        boolean straight = Math.min(way.up(), way.down()) <= 1;
        return straight ? Math.max(Math.max(way.up(), way.down()) - 2, 0) : 0;
    }
}
