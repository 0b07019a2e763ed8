package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/** What the scenario table does not show of a relation: its path, its dates, those from whom both descend. */
class RelationDetailTests {
    private static final Map<String, Family> FAMILIES = FamilyFiles.families();

    private static KinshipEngine engine(String family, String date) {
        return new KinshipEngine(Objects.requireNonNull(FAMILIES.get(family)), LocalDate.parse(date), true);
    }

    private static Relation first(String family, String date, String from, String to) {
        return engine(family, date).between(from, to).relations().getFirst();
    }

    private static List<String> path(Relation relation) {
        return relation.path().stream()
                .map(step -> "%s %s %s".formatted(step.direction(), step.to(), step.detail()))
                .toList();
    }

    private static String time(Relation relation) {
        return relation.validFrom() + " to " + relation.validTo();
    }

    @Test
    void aPathSaysWhoIsWhatAtEveryStep() {
        assertThat(path(first("three generations", "2020-01-01", "Lily", "Craig")))
                .containsExactly(
                        "UP Neil birth father",
                        "UP Joan birth mother",
                        "DOWN Karen birth daughter",
                        "ACROSS Craig husband");
        assertThat(path(first("foster home", "2018-12-01", "Ida", "Kai")))
                .containsExactly("ACROSS Fay foster carer", "DOWN Kai birth son");
        assertThat(path(first("adopted by step-father", "2018-01-01", "Lena", "Sven")))
                .containsExactly("UP Sven adoptive father");
        assertThat(path(first("three generations", "2020-01-01", "Lily", "Lily")))
                .isEmpty();
    }

    @Test
    void aCoupleOfCommonAncestorsIsNamedWhole() {
        assertThat(first("three generations", "2020-01-01", "Maisie", "Alfie").commonAncestors())
                .containsExactlyInAnyOrder("Karen", "Craig");
        assertThat(first("three generations", "2020-01-01", "Maisie", "Lily").commonAncestors())
                .containsExactlyInAnyOrder("Joan", "Stanley");
        assertThat(first("half by the grandmother", "2020-01-01", "Gita", "Hans")
                        .commonAncestors())
                .containsExactly("Agnes");
        assertThat(first("three generations", "2020-01-01", "Ada", "Tom").commonAncestors())
                .containsExactly("Ada");
        assertThat(first("step-siblings", "2019-06-01", "Abel", "Bryn").commonAncestors())
                .isEmpty();
        assertThat(first("came alone", "2024-01-01", "Idris", "Jamal").commonAncestors())
                .isEmpty();
    }

    @Test
    void halfIsToldAtEveryGenerationAndOnlyWhereItIsKnown() {
        assertThat(first("half by the grandmother", "2020-01-01", "Jonas", "Ines")
                        .half())
                .isTrue();
        assertThat(first("half by the grandmother", "2020-01-01", "Clara", "Erna")
                        .half())
                .isTrue();
        assertThat(first("half but not sure", "2020-01-01", "Clara", "Erna").half())
                .isFalse();
        assertThat(first("half but not sure", "2020-01-01", "Gita", "Hans").half())
                .isFalse();
        assertThat(first("came alone", "2024-01-01", "Idris", "Noura").half()).isTrue();
        assertThat(first("came alone", "2024-01-01", "Idris", "Leyla").half()).isFalse();
        assertThat(first("three generations", "2020-01-01", "Maisie", "Alfie").half())
                .isFalse();
    }

    @Test
    void cousinsRemovalsAndGreatsAreCounted() {
        Relation removed = first("two lines", "2020-01-01", "Arno", "Bliss");
        assertThat(removed.cousin()).isEqualTo(2);
        assertThat(removed.removed()).isEqualTo(2);
        assertThat(first("two lines", "2020-01-01", "Bliss", "Arno").removed()).isEqualTo(2);
        assertThat(first("two lines", "2020-01-01", "Axel", "Silas").greats()).isEqualTo(3);
        assertThat(first("two lines", "2020-01-01", "Axel", "Berta").greats()).isEqualTo(3);
        Relation sister = first("three generations", "2020-01-01", "Joan", "Susan");
        assertThat(sister.cousin()).isNull();
        assertThat(sister.removed()).isZero();
        assertThat(sister.greats()).isZero();
    }

    @Test
    void aRelationHoldsSinceTheLastOfItsTiesAndUntilTheFirst() {
        assertThat(time(first("step-siblings", "2021-06-01", "Abel", "Bryn"))).isEqualTo("2018-02-01 to 2020-11-30");
        assertThat(time(first("three generations", "2020-01-01", "Lily", "Craig")))
                .isEqualTo("2005-06-18 to null");
        assertThat(time(first("two fathers", "2020-01-01", "Ludo", "Opal"))).isEqualTo("2018-11-20 to null");
        assertThat(time(engine("two fathers", "2020-01-01")
                        .between("Nico", "Opal")
                        .relations()
                        .getLast()))
                .isEqualTo("2018-11-20 to null");
        assertThat(time(first("married twice", "2012-01-01", "Joel", "Ivan"))).isEqualTo("2008-07-01 to 2011-03-01");
        assertThat(time(first("married twice", "2017-01-01", "Joel", "Ivan"))).isEqualTo("2013-05-01 to 2016-10-01");
        assertThat(time(first("three generations", "2020-01-01", "Maisie", "Joan")))
                .isEqualTo("null to null");
    }

    @Test
    void fosterSiblingsAreSoForAsLongAsTheirStaysOverlap() {
        assertThat(time(first("foster home", "2020-06-01", "Hal", "Ida"))).isEqualTo("2018-09-01 to 2019-06-01");
        assertThat(time(first("foster home", "2020-06-01", "Mia", "Hal"))).isEqualTo("2019-01-01 to 2019-06-01");
        assertThat(time(first("foster home", "2020-06-01", "Hal", "Kai"))).isEqualTo("2017-01-10 to 2019-06-01");
        assertThat(time(first("foster home", "2020-06-01", "Ida", "Lea"))).isEqualTo("2019-06-01 to null");
    }

    @Test
    void somebodyWhoIsNotInTheFamilyIsRelatedToNobody() {
        KinshipEngine engine = engine("three generations", "2020-01-01");
        Relations relations = engine.between("Maisie", "nobody");
        assertThat(relations.label()).isEqualTo("no known relationship");
        assertThat(relations.inverseLabel()).isEqualTo("no known relationship");
        assertThat(engine.between("nobody", "nobody").relations()).isEmpty();
        assertThat(engine.relativesOf("nobody", 99, EnumSet.allOf(Lineage.class)))
                .isEmpty();
    }

    @Test
    void relativesAreToldNearestFirstAndByTheLineagesAsked() {
        KinshipEngine engine = engine("adopted by step-father", "2018-01-01");
        assertThat(engine.relativesOf("Lena", 99, EnumSet.allOf(Lineage.class)))
                .extracting(Relations::label)
                .containsExactly(
                        "father", "mother", "adoptive father", "maternal half-sister", "paternal adoptive grandmother");
        assertThat(engine.relativesOf("Lena", 99, EnumSet.of(Lineage.LEGAL)))
                .extracting(Relations::label)
                .containsExactly("adoptive father", "adoptive sister", "paternal adoptive grandmother");
        assertThat(engine.relativesOf("Lena", 1, EnumSet.of(Lineage.BIRTH)))
                .extracting(Relations::label)
                .containsExactly("father", "mother");
    }

    /** Words that older records use for what a relative is, which may hold the sex or the side. */
    @ParameterizedTest
    @CsvSource({
        "AUNT, , aunt or uncle, niece",
        "UNCLE, , aunt or uncle, niece",
        "MATERNAL_UNCLE, , maternal aunt or uncle, niece",
        "PATERNAL_AUNT, , paternal aunt or uncle, niece",
        "AUNT_UNCLE, PATERNAL, paternal aunt or uncle, niece",
        "GRANDPARENT, MATERNAL, maternal grandparent, granddaughter",
        "COUSIN, , cousin, cousin",
        "IN_LAW, , relative by marriage, relative by marriage",
        "OTHER, , relative, relative"
    })
    void olderWordsOfRelativesAreRead(String detail, @Nullable String side, String label, String inverse) {
        FamilyTie tie =
                new FamilyTie("t", TieKind.KIN, detail, "a", "b", Certainty.ASSERTED, ValidTime.ALWAYS, side, null);
        Family family = new Family(
                List.of(new FamilyMember("a", null, null), new FamilyMember("b", Sex.F, null)), List.of(tie));
        Relations relations = new KinshipEngine(family, LocalDate.of(2020, 1, 1), true).between("b", "a");
        assertThat(relations.label()).isEqualTo(label);
        assertThat(relations.inverseLabel()).isEqualTo(inverse);
        assertThat(relations.relations()).extracting(Relation::term).containsExactly(KinshipTerm.KIN);
    }
}
