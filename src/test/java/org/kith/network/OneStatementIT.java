package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.WearmoorIT;
import org.springframework.beans.factory.annotation.Autowired;

/** Each root field runs one statement, whatever the size of its answer. */
class OneStatementIT extends WearmoorIT {

    @Autowired
    private MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { professional { name } teams { name } manages { name } } }",
                "{ node(id: \"%s\") { ... on Person { displayName names { text } child { orders { kind } placements { setting { name } } } } } }",
                "{ person(id: \"%s\") { names { text } identifiers { value } households { members { role } } child { episodes { placement { type } } orders { kind } restrictions { kind } } } }",
                "{ personByIdentifier(system: LOCAL_ID, value: \"WM-004107\") { names { text } child { localId placements { setting { carers { displayName } } } } } }",
                "{ people(search: {text: \"ashdown\"}, first: 50) { totalCount nodes { names { text } child { localId } } } }",
                "{ children(first: 50) { totalCount nodes { names { text } child { currentPlacement { setting { carers { displayName } } } allocations { role } } } } }",
                "{ familyNetwork(personId: \"%s\", hops: 4) { people { person { names { text } child { orders { kind } } } restrictions { kind } } ties { kind } households { address { postcode } } gaps { kind } } }",
                "{ familyNetwork(personId: \"%s\", hops: 2) { people { relationship { label relationships { path { steps { to { displayName } } } } } } } }",
                "{ relatives(of: \"%s\") { person { displayName } kinship { label relationships { path { steps { from { displayName } detail } } commonAncestors { displayName } } } } }",
                "{ siblingGroup(childId: \"%s\") { children { inCare currentPlacement { setting { name } } } pairs { livingTogether distanceMiles togetherOrApart { recommendation } } } }",
                "{ familyNetwork(personId: \"%s\", hops: 1, asOf: \"2024-02-01\") { people { person { displayName } } } }"
            })
    void aRootFieldRunsOneStatement(String document) {
        double before = count();
        var answer = ask(priya(), document.formatted(person("mia-ashdown")));
        assertThat(answer.data().iterator().next().isNull()).isFalse();
        assertThat(count() - before).isEqualTo(1);
    }

    private double count() {
        return meters.counter("kith.store.statements").count();
    }
}
