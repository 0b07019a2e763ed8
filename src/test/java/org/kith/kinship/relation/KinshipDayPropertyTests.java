package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.kinship.relation.RandomFamily.Wants;

/** What holds of every family on a day, and of everyone who is related to one, tried on families that seeds draw. */
class KinshipDayPropertyTests {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 15);

    /** Without a loop, which a former tie may close. */
    @Test
    void withoutFormerTiesThereIsOnlyWhatIsCurrent() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.noLoops(RandomFamily.size(seed)));
            KinshipEngine all = new KinshipEngine(family, TODAY, true);
            KinshipEngine current = new KinshipEngine(family, TODAY, false);
            for (List<String> pair : RandomFamily.pairs(family, seed, 60)) {
                Relations now = current.between(pair.getFirst(), pair.getLast());
                Relations ever = all.between(pair.getFirst(), pair.getLast());
                assertThat(now.relations()).as("seed %s, %s", seed, pair).allMatch(Relation::current);
                assertThat(ever.relations().isEmpty() && !now.relations().isEmpty())
                        .as("seed %s, %s: %s of %s", seed, pair, now, ever)
                        .isFalse();
            }
        }
    }

    @Test
    void withoutFormerTiesIsAsIfTheyHadNeverBeen() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.noLoops(RandomFamily.size(seed)));
            PathReplay day = new PathReplay(family, TODAY);
            Family never = new Family(
                    family.members(),
                    family.ties().stream().filter(tie -> !day.hasEnded(tie)).toList());
            KinshipEngine current = new KinshipEngine(family, TODAY, false);
            KinshipEngine without = new KinshipEngine(never, TODAY, true);
            for (List<String> pair : RandomFamily.pairs(family, seed, 40)) {
                assertThat(current.between(pair.getFirst(), pair.getLast()))
                        .as("seed %s, %s", seed, pair)
                        .isEqualTo(without.between(pair.getFirst(), pair.getLast()));
            }
        }
    }

    @Test
    void beforeAllTiesNobodyIsRelated() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.dated(RandomFamily.size(seed)));
            KinshipEngine before = new KinshipEngine(family, LocalDate.of(1989, 12, 31), true);
            for (FamilyMember one : family.members()) {
                assertThat(before.relativesOf(one.id(), 99, EnumSet.allOf(Lineage.class)))
                        .as("seed %s, %s", seed, one)
                        .isEmpty();
            }
        }
    }

    @Test
    void relativesAreThoseWithWhomThereIsARelationship() {
        for (long seed = 0; seed < RandomFamily.MANY; seed++) {
            Family family = RandomFamily.of(seed, Wants.everything(RandomFamily.size(seed) / 2 + 3));
            KinshipEngine engine = new KinshipEngine(family, TODAY, true);
            String one = family.members().getFirst().id();
            Set<Lineage> lineages = seed % 3 == 0 ? EnumSet.of(Lineage.BIRTH) : EnumSet.allOf(Lineage.class);
            int most = seed % 2 == 0 ? 3 : 99;
            List<Relations> relatives = engine.relativesOf(one, most, lineages);
            Map<String, List<Relation>> told = new HashMap<>();
            relatives.forEach(each -> told.put(each.to(), each.relations()));
            assertThat(told).as("seed %s", seed).hasSameSizeAs(relatives).isEqualTo(asked(family, one, most, lineages));
            assertThat(relatives.stream().map(KinshipDayPropertyTests::nearness))
                    .as("nearest first, seed %s", seed)
                    .isSorted();
        }
    }

    private static Map<String, List<Relation>> asked(Family family, String one, int most, Set<Lineage> lineages) {
        KinshipEngine engine = new KinshipEngine(family, TODAY, true);
        Map<String, List<Relation>> asked = new HashMap<>();
        for (FamilyMember other : family.members()) {
            Relations all = engine.between(one, other.id());
            assertThat(all.truncated()).as("%s of %s", other, one).isFalse();
            Stream<Relation> near = all.relations().stream()
                    .filter(relation -> relation.degree() <= most && lineages.contains(relation.lineage()));
            asked.put(other.id(), near.toList());
        }
        asked.remove(one);
        asked.values().removeIf(List::isEmpty);
        return asked;
    }

    private static String nearness(Relations relations) {
        Relation first = relations.relations().getFirst();
        return "%s %03d %d %s"
                .formatted(
                        first.current() ? "a" : "b",
                        first.degree(),
                        first.lineage().ordinal(),
                        relations.to());
    }
}
