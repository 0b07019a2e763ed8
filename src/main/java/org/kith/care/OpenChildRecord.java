package org.kith.care;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.graph.Row;
import org.kith.person.NewChildRecord;
import org.springframework.stereotype.Component;

/** Opens the record of a child who has just been recorded as a person. */
@Component
class OpenChildRecord implements NewChildRecord {

    /**
     * The authority of the caller: the one that the token names, else that of the caller's teams. Starts from the unique ids; one row at
     * most.
     */
    private static final String AUTHORITY = """
            CYPHER 25
            CALL () {
                MATCH (authority:Authority {id: $caller.authority})
                RETURN authority
              UNION
                MATCH (:Professional {id: $caller.professional})-[member:MEMBER_OF|MANAGES]->(:Team)-[:PART_OF]->(authority:Authority)
                WHERE $caller.authority = '' AND member.supersededAt > datetime.transaction()
                  AND member.fromMin <= $caller.today AND member.toMax > $caller.today
                RETURN authority
            }
            RETURN authority.id AS id ORDER BY id LIMIT 1
            """;

    private final RecordChildren children;

    OpenChildRecord(RecordChildren children) {
        this.children = children;
    }

    @Override
    public void open(Change change, String personId, @Nullable String localId, @Nullable String source) {
        Map<String, Object> caller = Map.of(
                "authority", Objects.requireNonNullElse(change.scope().authority(), ""),
                "professional", Objects.requireNonNull(change.scope().professional()),
                "today", change.today());
        Row authority = change.tx().run(AUTHORITY, Map.of("caller", caller)).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.of(
                        UserErrorCode.INVALID, "child", "You belong to no authority that could hold the record"));
        var row = new ChildRow(personId, authority.text("id"), localId, null, null);
        children.children(change.tx(), change.provenance(source), List.of(row));
    }
}
