package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenario table of src/test/resources/kinship, row by row, from both ends. */
class KinshipScenarioTests {
    private static final Map<String, Family> FAMILIES = FamilyFiles.families();
    private static final List<KinshipScenario> SCENARIOS = KinshipScenario.all();

    @TestFactory
    Stream<DynamicTest> theTable() {
        return SCENARIOS.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> holds(row)));
    }

    private static void holds(KinshipScenario row) {
        Family family = Objects.requireNonNull(FAMILIES.get(row.family()), row.family());
        Set<String> people = family.members().stream().map(FamilyMember::id).collect(Collectors.toSet());
        assertThat(people).as("people of %s", row.family()).contains(row.from(), row.to());
        Relations there = new KinshipEngine(family, row.date(), row.former()).between(row.from(), row.to());
        assertThat(told(row, there)).as(row.why()).containsExactlyElementsOf(row.expected());
        assertThat(there.label()).isEqualTo(row.label());
        Relations back = new KinshipEngine(family, row.date(), row.former()).between(row.to(), row.from());
        KinshipLaws.areInverse(there, back, row.why());
    }

    private static List<ExpectedRelation> told(KinshipScenario row, Relations relations) {
        List<ExpectedRelation> told = new ArrayList<>();
        for (Relation relation : relations.relations()) {
            boolean expected = told.size() < row.expected().size();
            told.add(expected ? row.expected().get(told.size()).told(relation) : ExpectedRelation.unexpected(relation));
        }
        return told;
    }

    /** A question that is asked from both ends, or twice, counts once. */
    @Test
    void thereAreManyQuestions() {
        assertThat(SCENARIOS.stream().map(KinshipScenario::question).distinct()).hasSizeGreaterThan(400);
    }

    @Test
    void everyTermIsExpectedByTwoQuestions() {
        Map<KinshipTerm, Set<KinshipScenario.Question>> told = new EnumMap<>(KinshipTerm.class);
        for (KinshipScenario row : SCENARIOS) {
            for (ExpectedRelation relation : row.expected()) {
                told.computeIfAbsent(relation.term(), term -> new HashSet<>()).add(row.question());
            }
        }
        assertThat(told).containsOnlyKeys(KinshipTerm.values());
        told.forEach((term, questions) -> assertThat(questions).as(term.name()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyFamilyIsAskedAboutAndEveryRowSaysWhy() {
        Set<String> asked = SCENARIOS.stream().map(KinshipScenario::family).collect(Collectors.toSet());
        assertThat(asked).isEqualTo(FAMILIES.keySet());
        assertThat(SCENARIOS).noneMatch(row -> row.why().isBlank());
    }
}
