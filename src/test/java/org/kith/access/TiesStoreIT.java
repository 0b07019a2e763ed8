package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.graph.Moment;
import org.kith.graph.Row;

/** Which ties are walked, told, and told in the history of ties. */
class TiesStoreIT extends MiaStore {

    @ParameterizedTest
    @EnumSource(Moment.class)
    void aTieIsToldByWhatGuardsItAndWhetherItStands(Moment moment) {
        Thing usual = relative("guard", "OPEN");
        Thing undisclosed = relative("guard", "UNDISCLOSED");
        Thing sealed = relative("guard", "SEALED");
        Thing disproven = relative("status", "DISPROVEN");
        Thing corrected = relative("supersededAt", NOW);
        Thing mothers = person();
        Thing mother = person();
        link(mother, "KIN_OF", mothers, "guard", "UNDISCLOSED");
        Thing[] all = {usual, undisclosed, sealed, disproven, corrected, mother, mothers};
        Map<String, List<Thing>> told = ties(
                Map.of(
                        "walked", Policy.tie("tie", moment),
                        "told", Policy.told("one", "other", "tie", moment),
                        "toldBackwards", Policy.told("other", "one", "tie", moment),
                        "history", Policy.disclosed("one", "other", "tie")),
                all);
        assertThat(told.get("walked")).containsExactly(usual);
        assertThat(told.get("told")).containsExactly(usual, undisclosed);
        assertThat(told.get("toldBackwards")).as("from either end").containsExactly(usual, undisclosed);
        assertThat(told.get("history"))
                .as("also what was believed once")
                .containsExactly(usual, undisclosed, disproven, corrected);
    }

    /** Of whom a tie of kin fits, for each of some conditions on it. */
    private Map<String, List<Thing>> ties(Map<String, String> conditions, Thing... people) {
        String statement = Policy.GRANTEES
                + "MATCH (one:Person)-[tie:KIN_OF]-(other:Person) WHERE one.id IN $people.ids RETURN one.id AS id, "
                + conditions.entrySet().stream()
                        .map(each -> each.getValue() + " AS " + each.getKey())
                        .collect(Collectors.joining(", "));
        List<String> ids = Stream.of(people).map(Thing::id).toList();
        List<Row> rows = read(scope, statement, Map.of("people", Map.of("ids", ids)));
        assertThat(rows).hasSameSizeAs(people);
        return conditions.keySet().stream().collect(Collectors.toMap(Function.identity(), name -> {
            Set<String> fit = rows.stream()
                    .filter(row -> row.flag(name))
                    .map(row -> row.text("id"))
                    .collect(Collectors.toSet());
            return Stream.of(people).filter(each -> fit.contains(each.id())).toList();
        }));
    }
}
