package org.kith.access.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctsTests {

    private static List<String> conditions(String statement) {
        return Conjuncts.of(statement).stream().map(Conjuncts.Without::text).toList();
    }

    @Test
    void eachConditionIsFoundBetweenItsNeighbours() {
        assertThat(conditions("MATCH (p:Person {id: $id}) WHERE p.a = 1 AND (p.b IS NULL OR $x IN p.c) RETURN p"))
                .containsExactly("p.a = 1", "(p.b IS NULL OR $x IN p.c)", "p.b IS NULL", "$x IN p.c");
        assertThat(conditions("RETURN CASE WHEN 'duty' IN roles THEN [1] ELSE [] END"))
                .containsExactly("'duty' IN roles");
        assertThat(conditions("RETURN [role IN $roles WHERE role IN viewer.roles] AS roles"))
                .containsExactly("role IN viewer.roles");
    }

    @Test
    void whatIsTakenAwayIsTrueInstead() {
        assertThat(Conjuncts.of("MATCH (p) WHERE p.a = 1 AND p.b < 2 RETURN p"))
                .extracting(Conjuncts.Without::rest)
                .containsExactly(
                        "MATCH (p) WHERE true AND p.b < 2 RETURN p", "MATCH (p) WHERE p.a = 1 AND true RETURN p");
    }

    @Test
    void thePolicyHasMany() {
        assertThat(conditions(Seeing.NOW.statement())).hasSizeGreaterThan(40);
    }
}
