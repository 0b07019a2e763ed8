package org.kith.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.FactKey;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.person.RecordHouseholdMembers.MemberRow;

/** Somebody's time in a household as it is believed now, as the verbs of this module find it. */
record StoredStay(
        String fact,
        int version,
        String person,
        String household,
        @Nullable String role,
        @Nullable PartialDate validFrom,
        LocalDate fromMin,
        LocalDate toMax) {

    /** The stays of people. Starts from their unique ids; a few rows for each. */
    private static final String STORED = """
            UNWIND $stays.people AS id
            MATCH (person:Person {id: id})-[lives:LIVES_IN]->(household:Household)
            WHERE lives.supersededAt = datetime('9999-12-31T00:00:00Z')
            RETURN lives.key AS key, person.id AS person, household.id AS household, lives.role AS role,
              lives.validFrom AS validFrom, lives.fromMin AS fromMin, lives.toMax AS toMax
            ORDER BY key
            """;

    static List<StoredStay> of(Tx tx, List<String> people) {
        return tx.run(STORED, Map.of("stays", Map.of("people", people))).stream()
                .map(StoredStay::of)
                .toList();
    }

    private static StoredStay of(Row row) {
        FactKey key = FactKey.in(row);
        return new StoredStay(
                key.fact(),
                key.version(),
                row.text("person"),
                row.text("household"),
                row.textOrNull("role"),
                PartialDate.in(row, "validFrom"),
                row.date("fromMin"),
                row.date("toMax"));
    }

    /** The stay with its end. */
    MemberRow ended(PartialDate end) {
        return new MemberRow(fact, null, person, household, role, PartialDate.between(validFrom, end), null);
    }
}
