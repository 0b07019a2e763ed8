package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/**
 * A family that a seed draws: ties of every kind, certainty and precision of date, parents who are cousins or worse, people recorded twice as
 * this and that. The ids tell nothing about who is older.
 */
final class RandomFamily {
    /** How many families a law is tried on. */
    static final int MANY = 300;

    private static final List<String> PARENTS = List.of(
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "BIRTH",
            "GESTATIONAL",
            "LEGAL",
            "ADOPTIVE",
            "STEP",
            "SOCIAL");
    private static final List<String> PARTNERS =
            List.of("MARRIAGE", "MARRIAGE", "CIVIL_PARTNERSHIP", "COHABITATION", "RELATIONSHIP");
    private static final List<String> SIBLINGS = List.of("FULL", "HALF", "UNKNOWN");
    private static final List<String> KIN = List.of(
            "GREAT_GRANDPARENT",
            "GRANDPARENT",
            "AUNT_UNCLE",
            "GREAT_AUNT_UNCLE",
            "COUSIN",
            "STEP_SIBLING",
            "IN_LAW",
            "OTHER");
    private static final List<String> KITH =
            List.of("FRIEND", "GODPARENT", "FORMER_CARER", "TEACHER", "LIVED_AS_SIBLINGS");
    private static final List<String> CARE = List.of(
            "PLACEMENT",
            "PLACEMENT",
            "PLACEMENT",
            "PLACEMENT",
            "MAIN",
            "PRIVATE_FOSTER",
            "SPECIAL_GUARDIAN",
            "CHILD_ARRANGEMENTS");
    private static final List<String> HOMES = List.of("FOSTER_HOUSEHOLD", "KINSHIP_HOUSEHOLD", "ADOPTER_HOUSEHOLD");

    /** What may be drawn, beside what always may. */
    record Wants(int people, boolean loops, boolean undated, boolean onlyBlood) {
        static Wants everything(int people) {
            return new Wants(people, true, true, false);
        }

        static Wants noLoops(int people) {
            return new Wants(people, false, true, false);
        }

        static Wants dated(int people) {
            return new Wants(people, true, false, false);
        }

        static Wants blood(int people) {
            return new Wants(people, false, true, true);
        }
    }

    private final Random random;
    private final Wants wants;
    private final List<String> eldestFirst = new ArrayList<>();
    private final List<FamilyMember> members = new ArrayList<>();
    private final List<FamilyTie> ties = new ArrayList<>();

    private RandomFamily(long seed, Wants wants) {
        random = new Random(seed);
        this.wants = wants;
    }

    static Family of(long seed, Wants wants) {
        return new RandomFamily(seed, wants).draw();
    }

    /** How many people a seed wants: 5 to 60. */
    static int size(long seed) {
        return 5 + (int) (seed * 7 % 56);
    }

    /** Up to so many pairs of a family, the same whenever the seed is. */
    static List<List<String>> pairs(Family family, long seed, int most) {
        List<List<String>> pairs = new ArrayList<>();
        for (FamilyMember one : family.members()) {
            for (FamilyMember other : family.members()) {
                pairs.add(List.of(one.id(), other.id()));
            }
        }
        Collections.shuffle(pairs, new Random(seed));
        return pairs.subList(0, Math.min(most, pairs.size()));
    }

    private Family draw() {
        for (int i = 0; i < wants.people(); i++) {
            eldestFirst.add("p%02d".formatted(i));
        }
        Collections.shuffle(eldestFirst, random);
        for (int i = 0; i < wants.people(); i++) {
            members.add(new FamilyMember(eldestFirst.get(i), sex(), birthDate(i)));
            parentsOf(i);
        }
        if (!wants.onlyBlood()) {
            several(5, TieKind.PARTNER, PARTNERS);
            several(12, TieKind.SIBLING, SIBLINGS);
            several(12, TieKind.KIN, KIN);
            several(12, TieKind.KITH, KITH);
            several(5, TieKind.CARE, CARE);
        }
        return new Family(members, ties);
    }

    /** Parents from among the dozen who are next older, so that generations pile up and lines meet again. */
    private void parentsOf(int child) {
        int wanted = List.of(0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 3).get(random.nextInt(12));
        for (int i = 0; i < wanted && child > 1; i++) {
            String parent = eldestFirst.get(child - 1 - random.nextInt(Math.min(child, 12)));
            String kind = wants.onlyBlood() ? one(List.of("BIRTH", "BIRTH", "GESTATIONAL")) : one(PARENTS);
            tie(TieKind.PARENT, kind, parent, eldestFirst.get(child));
        }
        if (wants.loops() && child > 2 && random.nextInt(40) == 0) {
            tie(TieKind.PARENT, "BIRTH", eldestFirst.get(child), eldestFirst.get(random.nextInt(child)));
        }
    }

    private void several(int inHowMany, TieKind kind, List<String> details) {
        for (int i = 0; i < wants.people(); i++) {
            if (random.nextInt(inHowMany) == 0) {
                pair(kind, one(details));
            }
        }
    }

    private void pair(TieKind kind, String detail) {
        int elder = random.nextInt(wants.people() - 1);
        int younger = elder + 1 + random.nextInt(Math.min(8, wants.people() - 1 - elder));
        String from = eldestFirst.get(elder);
        String to = eldestFirst.get(younger);
        boolean turned = (kind == TieKind.PARTNER || kind == TieKind.SIBLING) && from.compareTo(to) > 0;
        tie(kind, detail, turned ? to : from, turned ? from : to);
    }

    private void tie(TieKind kind, String detail, String from, String to) {
        ties.add(new FamilyTie(
                "t" + ties.size(),
                kind,
                detail,
                from,
                to,
                certainty(),
                time(),
                kind == TieKind.KIN && random.nextBoolean() ? one(List.of("MATERNAL", "PATERNAL")) : null,
                detail.equals("PLACEMENT") ? one(HOMES) : null));
    }

    private @Nullable Certainty certainty() {
        int draw = random.nextInt(20);
        if (draw == 0) {
            return null;
        }
        return draw < 12 ? Certainty.ASSERTED : Certainty.values()[random.nextInt(Certainty.values().length)];
    }

    private ValidTime time() {
        if (wants.onlyBlood() || wants.undated() && random.nextInt(5) < 3) {
            return ValidTime.ALWAYS;
        }
        int from = 1990 + random.nextInt(35);
        boolean ends = random.nextInt(3) == 0;
        return PartialDate.between(date(from), ends ? date(from + 1 + random.nextInt(10)) : null);
    }

    private PartialDate date(int year) {
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), 0);
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private @Nullable Sex sex() {
        int draw = random.nextInt(9);
        return draw == 8 ? null : Sex.values()[draw % 4 == 3 ? 2 : draw % 2];
    }

    /** A few birthdays fall on one day. */
    private @Nullable PartialDate birthDate(int age) {
        int draw = random.nextInt(6);
        if (draw == 0) {
            return null;
        }
        return draw < 3 ? new PartialDate(1950 + age / 4, 5, 5 + random.nextInt(2)) : date(1950 + age);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
