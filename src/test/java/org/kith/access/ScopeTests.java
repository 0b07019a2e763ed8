package org.kith.access;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.Statements;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Scope;

/** No statement tells of a person whom the policy has not let through, and no class reads the store in another way. */
class ScopeTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kith");

    /** Classes that may read without a person on whose behalf, each with statements that reach no person. */
    private static final String[] SYSTEM = {"FindCaseHolder", "PlanAhead", "SegmentQueries"};

    /**
     * Classes that read people without a viewer, on purpose, and those who alone may use them.
     *
     * <ul>
     *   <li>{@code ReadSubject} answers a request for subject access, for the council as the controller of the data; it runs from the command
     *       line of the server alone, its rules have to see what they withhold, and that it ran stands in the record of access before anything is
     *       told.
     *   <li>{@code ReadReturn} reads the children of an authority for the return that the law asks of it (Children Act 1989, section 83), likewise.
     *   <li>{@code ReadLives} reads the ids and dates of everybody, and no name, to say which rule keeps a record.
     * </ul>
     */
    private static final Map<String, List<String>> WITHOUT_A_VIEWER = Map.of(
            "ReadSubject", List.of("SubjectAccessCommand"),
            "ReadReturn", List.of("ExportReturn"),
            "ReadLives", List.of("Retention", "Erasure"));

    /**
     * Classes that read people without the viewer's scope inside a mutation, on purpose, and those who alone may use them.
     *
     * <ul>
     *   <li>{@code ReadPlacing} reads who lives in a home, and which orders and restrictions bear on a child there, of everyone: the safety of a
     *       placement counts those whom the worker does not see. What it reads goes to {@code PlacingFacts} and from there to the rules; what they make
     *       of somebody hidden is told as no more than that a manager must check.
     * </ul>
     */
    private static final Map<String, List<String>> INSIDE_A_MUTATION = Map.of("ReadPlacing", List.of("StartPlacement"));

    @TestFactory
    Stream<DynamicTest> everyReadGuardsThePeopleInIt() {
        return Statements.ofReads().entrySet().stream()
                .map(statement -> DynamicTest.dynamicTest(
                        statement.getKey(),
                        () -> assertThat(ScopeCheck.faults(statement.getValue()))
                                .isEmpty()));
    }

    @Test
    void readsOfTheSystemReachNobodyToo() {
        for (String name : SYSTEM) {
            Statements.of(MAIN.stream()
                            .filter(each -> each.getSimpleName().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .reflect())
                    .forEach((constant, text) ->
                            assertThat(ScopeCheck.faults(text)).as(constant).isEmpty());
        }
    }

    @Test
    void theStatementsThatOpenEveryReadPassToo() {
        assertThat(ScopeCheck.faults(Policy.GRANTEES + "RETURN grantees")).isEmpty();
        assertThat(Statements.ofReads()).hasSizeGreaterThan(10);
    }

    /**
     * Takes away one after another what the policy says in a WHERE, and expects that it is missed. Among people who are guarded already
     * the test of a placement says when one was the other's carer, and not who is seen.
     */
    @TestFactory
    Stream<DynamicTest> noReadPassesWithoutOneOfItsGuards() {
        return Statements.ofReads().entrySet().stream()
                .map(statement -> DynamicTest.dynamicTest(
                        statement.getKey(),
                        () -> assertThat(missed(statement.getValue())).isEmpty()));
    }

    private static List<String> missed(String statement) {
        List<CypherToken> tokens = ScopeCheck.recognised(statement);
        List<String> missed = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            boolean passes = token.guard() == null || token.guard().kind() == Guard.Kind.CARED_FOR;
            if (passes || !tokens.get(i - 1).isAnyOf("WHERE", "AND") || choosesFromList(tokens, i)) {
                continue;
            }
            List<CypherToken> without = new ArrayList<>(tokens);
            without.set(i, new CypherToken(CypherToken.Kind.WORD, "true", null, token.line()));
            if (ScopeCheck.faults(statement, without).isEmpty()) {
                missed.add("line " + token.line() + ": " + token.text());
            }
        }
        return missed;
    }

    /** {@code [x IN list WHERE guard]} only chooses among people who are guarded already. */
    private static boolean choosesFromList(List<CypherToken> tokens, int at) {
        return at > 4 && tokens.get(at - 1).is("WHERE") && tokens.get(at - 5).is("[");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.kith.access.BadStatements#all")
    void whatLacksAGuardIsNamed(String what, String statement, String variable) {
        assertThat(ScopeCheck.faults(statement))
                .as(what)
                .singleElement()
                .asString()
                .contains("'" + variable + "'");
    }

    @Test
    void aGuardCountsOnlyForThoseOnWhoseBehalfTheViewerMayLook() {
        String rest = "MATCH (p:Person {id: $id}) WHERE " + Policy.full("p") + " RETURN p.id AS id";

        assertThat(ScopeCheck.faults(Policy.GRANTEES + rest)).isEmpty();
        assertThat(ScopeCheck.faults("WITH $everybody AS grantees " + rest))
                .singleElement()
                .asString()
                .contains("'p'");
        assertThat(ScopeCheck.faults(Policy.GRANTEES + "WITH grantees + $more AS grantees " + rest))
                .singleElement()
                .asString()
                .contains("'p'");
    }

    @Test
    void aRepeatedStepThatIsTestedPasses() {
        String statement = Policy.GRANTEES + "MATCH (p:Person {id: $id}) WHERE " + Policy.full("p")
                + " MATCH (p) (()-[tie:PARENT_OF]-(kin:Person) WHERE " + Policy.tie("tie", Moment.NOW) + " AND "
                + Policy.open("kin") + "){1,3} (next) RETURN next.id AS id";

        assertThat(ScopeCheck.faults(statement)).isEmpty();
    }

    @Test
    void onlyTheGraphModuleSpeaksToTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kith.graph")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data..")
                .check(MAIN);
    }

    @Test
    void readsAreKeptWhereTheirStatementsAreChecked() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Queries")
                .and()
                .doNotHaveSimpleName("Reads")
                .and()
                .doNotHaveSimpleName("FindCaseHolder")
                .and(describe("read for a viewer", each -> !WITHOUT_A_VIEWER.containsKey(each.getSimpleName())))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Reads.class)
                .check(MAIN);
    }

    @Test
    void readsWithoutAPersonAreOfAWrittenList() {
        assertThat(MAIN.get(Scope.class).getMethod("system", String.class).getAccessesToSelf().stream()
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stream.concat(Arrays.stream(SYSTEM), WITHOUT_A_VIEWER.keySet().stream())
                        .toArray(String[]::new));
        assertThat(MAIN.get(Scope.class).getConstructors().stream()
                        .flatMap(constructor -> constructor.getAccessesToSelf().stream())
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactly("Scope");
    }

    @Test
    void whoReadsPeopleWithoutAViewerIsOfAWrittenList() {
        Map<String, List<String>> listed = new HashMap<>(WITHOUT_A_VIEWER);
        listed.putAll(INSIDE_A_MUTATION);
        listed.forEach((name, users) -> assertThat(MAIN.stream()
                        .filter(each -> each.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use ->
                                        use.getTargetClass().getSimpleName().equals(name)))
                        .map(JavaClass::getSimpleName)
                        .filter(user -> !user.equals(name)))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(users));
    }
}
