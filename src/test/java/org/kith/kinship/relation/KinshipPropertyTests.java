package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.kinship.relation.RandomFamily.Wants;

/** What holds of every family, tried on families that seeds draw. A failure names its seed. */
class KinshipPropertyTests {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 15);

    @Test
    void eitherEndTellsTheSame() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.everything(RandomFamily.size(seed)));
            KinshipEngine there = new KinshipEngine(family, TODAY, true);
            KinshipEngine back = new KinshipEngine(family, TODAY, true);
            for (List<String> pair : RandomFamily.pairs(family, seed, 60)) {
                String one = pair.getFirst();
                String other = pair.getLast();
                KinshipLaws.areInverse(
                        there.between(one, other), back.between(other, one), "seed " + seed + ", " + pair);
            }
        }
    }

    @Test
    void everyPathIsWalkedAgainOverTheTies() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.everything(RandomFamily.size(seed)));
            PathReplay replay = new PathReplay(family, TODAY);
            for (boolean former : List.of(true, false)) {
                KinshipEngine engine = new KinshipEngine(family, TODAY, former);
                for (List<String> pair : RandomFamily.pairs(family, seed, 40)) {
                    replay.replays(engine.between(pair.getFirst(), pair.getLast()), "seed " + seed);
                }
            }
        }
    }

    @Test
    void theOrderOfPeopleAndTiesDoesNotMatter() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.everything(RandomFamily.size(seed)));
            KinshipEngine engine = new KinshipEngine(family, TODAY, true);
            KinshipEngine shuffled = new KinshipEngine(shuffled(family, seed), TODAY, true);
            for (List<String> pair : RandomFamily.pairs(family, seed, 40)) {
                assertThat(shuffled.between(pair.getFirst(), pair.getLast()))
                        .as("seed %s, %s", seed, pair)
                        .isEqualTo(engine.between(pair.getFirst(), pair.getLast()));
            }
        }
    }

    private static Family shuffled(Family family, long seed) {
        Random random = new Random(seed + 1);
        List<FamilyMember> members = new ArrayList<>(family.members());
        List<FamilyTie> ties = new ArrayList<>(family.ties());
        Collections.shuffle(members, random);
        Collections.shuffle(ties, random);
        return new Family(members, ties);
    }

    @Test
    void strangersChangeNothing() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.everything(RandomFamily.size(seed)));
            Family more =
                    withStrangers(family, RandomFamily.of(seed + 1000, Wants.noLoops(RandomFamily.size(seed + 3))));
            KinshipEngine engine = new KinshipEngine(family, TODAY, true);
            KinshipEngine beside = new KinshipEngine(more, TODAY, true);
            for (List<String> pair : RandomFamily.pairs(family, seed, 40)) {
                assertThat(beside.between(pair.getFirst(), pair.getLast()))
                        .as("seed %s, %s", seed, pair)
                        .isEqualTo(engine.between(pair.getFirst(), pair.getLast()));
                assertThat(beside.between(pair.getFirst(), "xp00").relations())
                        .as("seed %s, %s and a stranger", seed, pair)
                        .isEmpty();
            }
        }
    }

    private static Family withStrangers(Family family, Family strangers) {
        List<FamilyMember> members = new ArrayList<>(family.members());
        List<FamilyTie> ties = new ArrayList<>(family.ties());
        strangers.members().forEach(one -> members.add(new FamilyMember("x" + one.id(), one.sex(), one.birthDate())));
        strangers
                .ties()
                .forEach(tie -> ties.add(new FamilyTie(
                        "x" + tie.fact(),
                        tie.kind(),
                        tie.detail(),
                        "x" + tie.from(),
                        "x" + tie.to(),
                        tie.certainty(),
                        tie.time(),
                        tie.side(),
                        tie.home())));
        return new Family(members, ties);
    }

    /** Without a loop: where one is broken, ties are followed that were not. */
    @Test
    void nobodyBecomesBirthKinByTheRemovalOfSomebody() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.noLoops(RandomFamily.size(seed)));
            String gone =
                    family.members().get((int) (seed % family.members().size())).id();
            KinshipEngine with = new KinshipEngine(family, TODAY, true);
            KinshipEngine without = new KinshipEngine(without(family, gone), TODAY, true);
            for (List<String> pair : RandomFamily.pairs(family, seed, 40)) {
                Relations then = with.between(pair.getFirst(), pair.getLast());
                Relations now = without.between(pair.getFirst(), pair.getLast());
                assertThat(isBirthKin(now) && !isBirthKin(then) && !then.truncated())
                        .as("seed %s, %s without %s", seed, pair, gone)
                        .isFalse();
            }
        }
    }

    private static Family without(Family family, String gone) {
        return new Family(
                family.members().stream().filter(one -> !one.id().equals(gone)).toList(),
                family.ties().stream()
                        .filter(tie -> !tie.from().equals(gone) && !tie.to().equals(gone))
                        .toList());
    }

    private static boolean isBirthKin(Relations relations) {
        return relations.relations().stream().anyMatch(relation -> relation.lineage() == Lineage.BIRTH);
    }
}
