package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** What the store knows of the children of a batch by their numbers, from whatever source. */
final class KnownChildren {
    /**
     * Who has these numbers within the authority, and which teams the source says hold them. Starts from the index on identifiers; a row
     * a child that is known.
     */
    private static final String BY_LOCAL_ID = """
            UNWIND $localIds AS localId
            MATCH (number:Identifier {system: 'LOCAL_ID', value: localId})<-[:HAS_IDENTIFIER]-(child:Person)
            WHERE number.authorityId = $authority AND number.supersededAt > datetime.transaction()
            OPTIONAL MATCH (team:Team)-[held:HOLDS]->(child)
            WHERE held.source = $source AND held.supersededAt > datetime.transaction() AND held.toMax > $today
            RETURN localId, child.id AS id, child:Child AS hasRecord, child.sex AS sex, child.birthDate AS birthDate,
              collect(team.id) AS teams
            ORDER BY localId, id DESC
            """;

    /** A child that the store knows. {@code teams} are those that hold the case by an earlier return. */
    record Known(
            String id,
            boolean hasRecord,
            @Nullable String sex,
            @Nullable PartialDate birthDate,
            List<String> teams) {}

    private final Map<String, Known> byLocalId = new HashMap<>();

    private KnownChildren() {}

    /** Of several people with one number, the one that an earlier return made counts, and otherwise the one with the lowest id. */
    static KnownChildren of(Tx tx, CaseHolder holder, List<ReturnedChild> children, LocalDate today) {
        ReturnIds ids = new ReturnIds(holder.source());
        KnownChildren known = new KnownChildren();
        Map<String, Object> parameters = Map.of(
                "localIds", children.stream().map(ReturnedChild::localId).toList(),
                "authority", holder.authorityId(),
                "source", holder.source(),
                "today", today);
        for (Row row : tx.run(BY_LOCAL_ID, parameters)) {
            String localId = row.text("localId");
            Known before = known.byLocalId.get(localId);
            if (before == null || !before.id().equals(ids.person(localId))) {
                known.byLocalId.put(localId, known(row));
            }
        }
        return known;
    }

    @Nullable
    Known get(ReturnedChild child) {
        return byLocalId.get(child.localId());
    }

    private static Known known(Row row) {
        String born = row.textOrNull("birthDate");
        return new Known(
                row.text("id"),
                row.flag("hasRecord"),
                row.textOrNull("sex"),
                born == null ? null : PartialDate.parse(born),
                row.texts("teams"));
    }
}
