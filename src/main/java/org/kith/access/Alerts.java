package org.kith.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.graph.Ids;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** The port through which looks that somebody has to answer for come before the privacy officer. One use makes one alert. */
@Component
public class Alerts {

    private static final String ALERT = """
            MERGE (alert:AccessAlert {key: $alert.key})
            ON CREATE SET alert += $alert.values
            """;

    /**
     * Alerts about uses by duty alone: those of workers to whom nothing else opened the child that day. Starts from the unique ids of
     * workers; an alert each at most.
     */
    private static final String DUTY = """
            CYPHER 25
            UNWIND $uses AS used
            MATCH (worker:Professional {id: used.values.professionalId})
            WITH used, worker, [role IN used.roles WHERE role IN worker.roles] AS roles
            WITH used, %s AS others
            WHERE NOT EXISTS {
              MATCH (:Child {id: used.values.personId})<-[grant:MAY_SEE {level: 'FULL'}]-()
              WHERE grant.grantee IN others AND grant.fromMin <= used.day AND grant.toMax > used.day }
            MERGE (alert:AccessAlert {key: used.key})
            ON CREATE SET alert += used.values
            """.formatted(Grounds.besidesDuty(
            "worker", Alerts::inForce, "used.day", "glass.at <= used.values.at AND glass.until > used.values.at"));

    /**
     * That a child was seen at FULL by a request of somebody in whose roles duty counts.
     *
     * @param roles with which the request was made
     * @param day of the use, in the county's own time
     * @param at of the use
     */
    public record DutyUse(
            String professionalId,
            Set<String> roles,
            String childId,
            LocalDate day,
            OffsetDateTime at,
            String requestId) {

        private Map<String, Object> row() {
            Map<String, Object> values = Map.of(
                    "professionalId", professionalId,
                    "personId", childId,
                    "at", at.withOffsetSameInstant(ZoneOffset.UTC),
                    "requestId", requestId);
            return Map.of(
                    "key", "duty:%s:%s:%s".formatted(professionalId, childId, day),
                    "roles", List.copyOf(roles),
                    "day", day,
                    "values", opened(AlertKind.DUTY, values));
        }
    }

    /**
     * Alerts about each use for which duty alone was the ground, one for a worker, a child and a day. The same uses again change nothing,
     * so that what was cut short is done again.
     */
    public void dutyUse(Tx tx, List<DutyUse> uses) {
        if (!uses.isEmpty()) {
            tx.run(DUTY, Map.of("uses", uses.stream().map(DutyUse::row).toList()));
        }
    }

    /** Alerts about a broken glass. */
    void brokeGlass(Tx tx, String glass, Map<String, Object> values) {
        tx.run(
                ALERT,
                Map.of("alert", Map.of("key", "glass:" + glass, "values", opened(AlertKind.BREAK_GLASS, values))));
    }

    private static Map<String, Object> opened(AlertKind kind, Map<String, Object> values) {
        Map<String, Object> alert = new HashMap<>(values);
        alert.put("id", Ids.next());
        alert.put("kind", kind.name());
        alert.put("state", AlertState.OPEN.name());
        alert.put("reviews", 0);
        return alert;
    }

    private static String inForce(String edge) {
        return "%1$s.supersededAt > used.values.at AND %1$s.fromMin <= used.day AND %1$s.toMax > used.day"
                .formatted(edge);
    }
}
