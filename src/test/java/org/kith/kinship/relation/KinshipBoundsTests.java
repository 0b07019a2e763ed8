package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/** Families that would never end where every way was walked. The time is a guard against that and no measure of speed. */
class KinshipBoundsTests {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final Set<Lineage> EVERY_LINEAGE = EnumSet.allOf(Lineage.class);

    private final List<FamilyMember> members = new ArrayList<>();
    private final List<FamilyTie> ties = new ArrayList<>();

    private String person(String id, @Nullable Sex sex) {
        members.add(new FamilyMember(id, sex, null));
        return id;
    }

    private void tie(TieKind kind, String detail, String from, String to) {
        ties.add(new FamilyTie(
                "t" + ties.size(), kind, detail, from, to, Certainty.ASSERTED, ValidTime.ALWAYS, null, null));
    }

    private void child(String child, String... parents) {
        for (String parent : parents) {
            tie(TieKind.PARENT, "BIRTH", parent, child);
        }
    }

    private KinshipEngine engine() {
        return new KinshipEngine(new Family(members, ties), TODAY, true);
    }

    private static <T> T soon(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(LONG_ENOUGH, work);
    }

    /**
     * Two couples, each with a son and a daughter, who marry each other's: in every generation all are double cousins. The ways from the last
     * generation to somebody of the first double in each.
     */
    private void ladder(int generations) {
        for (String id : List.of("f00", "F00", "m00", "M00")) {
            person(id, id.startsWith("f") || id.startsWith("F") ? Sex.F : Sex.M);
        }
        for (int i = 1; i < generations; i++) {
            String now = "%02d".formatted(i);
            String before = "%02d".formatted(i - 1);
            child(person("f" + now, Sex.F), "f" + before, "m" + before);
            child(person("M" + now, Sex.M), "f" + before, "m" + before);
            child(person("F" + now, Sex.F), "F" + before, "M" + before);
            child(person("m" + now, Sex.M), "F" + before, "M" + before);
        }
    }

    @Test
    void anAncestorOverAQuarterOfAMillionWaysIsOneRelationship() {
        ladder(20);
        Relations relations = soon(() -> engine().between("f19", "M00"));
        assertThat(relations.relations()).hasSize(1);
        Relation only = relations.relations().getFirst();
        assertThat(only.term()).isEqualTo(KinshipTerm.GREAT_GRANDPARENT);
        assertThat(only.degree()).isEqualTo(19);
        assertThat(only.greats()).isEqualTo(17);
        assertThat(only.side()).isEqualTo(Side.BOTH);
        assertThat(only.path()).hasSize(19);
        assertThat(relations.truncated()).isFalse();
    }

    @Test
    void theYoungestOfALadderAreDoubleCousinsAndNoMore() {
        ladder(20);
        Relations relations = soon(() -> engine().between("f19", "F19"));
        assertThat(relations.relations())
                .extracting(Relation::label)
                .containsExactlyInAnyOrder("maternal cousin", "paternal cousin");
        assertThat(relations.relations()).extracting(Relation::term).containsOnly(KinshipTerm.COUSIN);
    }

    @Test
    void everyoneOfALadderIsARelativeOfTheYoungest() {
        ladder(20);
        List<Relations> relatives = soon(() -> engine().relativesOf("f19", 99, EVERY_LINEAGE));
        assertThat(relatives).hasSize(79);
        assertThat(relatives)
                .filteredOn(each -> each.label().endsWith("mother"))
                .hasSize(1 + 2 * 18);
    }

    @Test
    void aLoopIsNamedAndNotFollowed() {
        for (int i = 0; i < 2_000; i++) {
            person("p%04d".formatted(i), Sex.F);
            child("p%04d".formatted(i), "p%04d".formatted((i + 1) % 2_000));
        }
        child(person("child", Sex.F), "p0000");
        Relations relations = soon(() -> engine().between("child", "p0000"));
        assertThat(relations.label()).isEqualTo("mother");
        assertThat(relations.loops()).hasSize(2_000).contains("p0000", "p1999").doesNotContain("child");
        assertThat(soon(() -> engine().relativesOf("child", 99, EVERY_LINEAGE)))
                .extracting(Relations::to)
                .containsExactly("p0000");
        assertThat(soon(() -> engine().between("p0000", "p0001")).relations()).isEmpty();
    }

    @Test
    void somebodyWhoIsTheirOwnParentIsNamed() {
        child(person("self", Sex.F), "self");
        child(person("child", Sex.M), "self");
        Relations relations = engine().between("child", "self");
        assertThat(relations.label()).isEqualTo("mother");
        assertThat(relations.loops()).containsExactly("self");
        assertThat(engine().between("self", "self").relations())
                .extracting(Relation::term)
                .containsExactly(KinshipTerm.SELF);
    }

    /** Ten children each: 10, 100, 1,000 and 2,890 more. */
    @Test
    void fourThousandDescendantsOfOneAncestor() {
        person("p0000", Sex.F);
        for (int i = 1; i <= 4_000; i++) {
            child(person("p%04d".formatted(i), Sex.M), "p%04d".formatted((i - 1) / 10));
        }
        List<Relations> relatives = soon(() -> engine().relativesOf("p0000", 99, EVERY_LINEAGE));
        assertThat(relatives).hasSize(4_000);
        assertThat(relatives).filteredOn(each -> each.label().equals("son")).hasSize(10);
        assertThat(relatives)
                .filteredOn(each -> each.label().equals("grandson"))
                .hasSize(100);
        assertThat(relatives)
                .filteredOn(each -> each.label().equals("great-grandson"))
                .hasSize(1_000);
        assertThat(relatives)
                .filteredOn(each -> each.label().equals("great-great-grandson"))
                .hasSize(2_890);
        assertThat(soon(() -> engine().between("p0011", "p4000")).relations()).hasSize(1);
    }

    @Test
    void relativesOfOneAmongFourThousand() {
        person("p0000", Sex.F);
        for (int i = 1; i <= 4_000; i++) {
            child(person("p%04d".formatted(i), Sex.M), "p%04d".formatted((i - 1) / 10));
        }
        List<Relations> relatives = soon(() -> engine().relativesOf("p1111", 4, EVERY_LINEAGE));
        assertThat(relatives)
                .filteredOn(each -> each.label().equals("at least half-brother"))
                .hasSize(9);
        assertThat(relatives)
                .filteredOn(each -> each.relations().getFirst().term() == KinshipTerm.AUNT_UNCLE)
                .hasSize(9);
        assertThat(relatives)
                .filteredOn(each -> each.relations().getFirst().term() == KinshipTerm.COUSIN)
                .hasSize(90);
        assertThat(relatives).allMatch(each -> each.relations().getFirst().degree() <= 4);
    }

    @Test
    void aChainOfThreeThousandPartners() {
        for (int i = 0; i < 3_000; i++) {
            person("p%04d".formatted(i), null);
        }
        for (int i = 1; i < 3_000; i++) {
            tie(TieKind.PARTNER, "MARRIAGE", "p%04d".formatted(i - 1), "p%04d".formatted(i));
        }
        assertThat(soon(() -> engine().relativesOf("p1500", 99, EVERY_LINEAGE)))
                .extracting(Relations::to)
                .containsExactly("p1499", "p1501");
        assertThat(soon(() -> engine().between("p0000", "p2999")).relations()).isEmpty();
    }

    /** Two pedigrees of 63, of which the 32 eldest of one are each a sibling of one of the other's. */
    @Test
    void moreRelationshipsThanAreListed() {
        for (String line : List.of("a", "b")) {
            for (int i = 1; i < 64; i++) {
                person(line + i, i % 2 == 0 ? Sex.M : Sex.F);
            }
            for (int i = 1; i < 32; i++) {
                child(line + i, line + 2 * i, line + (2 * i + 1));
            }
        }
        for (int i = 32; i < 64; i++) {
            String ancestor = person("z" + i, Sex.F);
            child("a" + i, ancestor);
            child("b" + i, ancestor);
        }
        Relations relations = soon(() -> engine().between("a1", "b1"));
        assertThat(relations.truncated()).isTrue();
        assertThat(relations.relations())
                .hasSize(25)
                .allMatch(each -> Integer.valueOf(5).equals(each.cousin()));
        assertThat(engine().between("a2", "b2").relations()).hasSize(16);
        assertThat(engine().between("a2", "b2").truncated()).isFalse();
    }
}
