package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.BreakGlassInput.ChildIdentifierInput;
import org.kith.access.Grant.Because;
import org.kith.access.Grant.Grantee;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Outbox;
import org.kith.graph.Planned;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/**
 * Opens one child's record to one worker for a day. The one place that finds a child whom the caller does not see: all that it tells is
 * whether there is a child whose record is open to them.
 */
@Component
class BreakGlass implements Planned {

    /** For how long the record is open, in hours. */
    static final int HOURS = 24;

    /**
     * The child who is named, where their record is open to the caller, and whether the caller sees it whole by now, also by a glass that
     * is broken. Starts from the unique id, from the index on system and value, or from that on local ids; one row at most. Where
     * records share a number by mistake, that which is seen already, else the first by id.
     */
    private static final String CHILD =
            Policy.GRANTEES + """
            CALL (grantees) {
                MATCH (child:Child {id: $glass.child}) WHERE %1$s
                RETURN child
              UNION
                MATCH (number:Identifier {system: $glass.system, value: $glass.value})<-[:HAS_IDENTIFIER]-(child:Child)
                WHERE %2$s AND %1$s AND ($glass.system <> 'LOCAL_ID' OR EXISTS {
                  MATCH (authority:Authority {id: number.authorityId}) WHERE $glass.authority IN [authority.id, authority.code] })
                RETURN child
              UNION
                MATCH (child:Child {localId: $glass.value})
                WHERE $glass.system = 'LOCAL_ID' AND %1$s AND EXISTS {
                  MATCH (authority:Authority {id: child.authorityId}) WHERE $glass.authority IN [authority.id, authority.code] }
                RETURN child
            }
            WITH child, %3$s OR EXISTS {
              MATCH (:Professional {id: $scope.professional})-[:BROKE]->(broken:BreakGlass)-[:MAY_SEE]->(child)
              WHERE broken.until > $scope.now } AS seen
            RETURN child.id AS id, seen ORDER BY seen DESC, id LIMIT 1
            """.formatted(Policy.open("child"), Moment.NOW.known("number"), Policy.full("child"));

    private static final String BREAK = """
            MATCH (worker:Professional {id: $glass.professionalId})
            CREATE (worker)-[:BROKE]->(glass:BreakGlass)
            SET glass = $glass
            """;

    private final Grants grants;
    private final Alerts alerts;
    private final Writes writes;
    private final Clock clock;

    BreakGlass(Grants grants, Alerts alerts, Writes writes, Clock clock) {
        this.grants = grants;
        this.alerts = alerts;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public void planAhead(Scope nobody) {
        writes.rehearse(nobody, tx -> tx.run(CHILD, Map.of("glass", named(NO_ID, null, null))));
    }

    /**
     * Finds the child, for a first request and for a replay.
     *
     * @throws RefusedException NOT_FOUND where there is none, or none whose record is open to the caller
     */
    static Row child(Tx tx, Scope scope, BreakGlassInput input) {
        input.check();
        return tx.run(CHILD, Map.of("glass", named(input.child(), input.identifier(), scope.authority()))).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound(input.naming()));
    }

    /**
     * Breaks it, unless the worker sees the child's whole record already. What one worker breaks is done one after another.
     *
     * @return id of the broken glass
     */
    String open(Change change, BreakGlassInput input, String requestId) {
        String worker = Objects.requireNonNull(change.scope().professional());
        change.found("Professional", worker, input.naming());
        Row child = child(change.tx(), change.scope(), input);
        if (child.flag("seen")) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED, input.naming(), "You see this child's whole record already");
        }
        change.concerns(child.text("id"));
        var broken = new Broken(Ids.next(), worker, child.text("id"), now(), input, requestId);
        change.tx().run(BREAK, Map.of("glass", broken.values()));
        grants.grant(change.tx(), List.of(broken.grant(change.today())));
        alerts.brokeGlass(change.tx(), broken.id(), broken.values());
        Outbox.tell(change.tx(), Outbox.Kind.ACCESS, List.of(broken.child()));
        return broken.id();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static Map<String, @Nullable Object> named(
            @Nullable String child, @Nullable ChildIdentifierInput number, @Nullable String ownAuthority) {
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put("child", child);
        named.put("system", number == null ? null : number.system());
        named.put("value", number == null ? null : number.number());
        String authority = number == null ? null : number.authorityKey();
        named.put("authority", authority == null ? ownAuthority : authority);
        return named;
    }

    private record Broken(
            String id, String worker, String child, OffsetDateTime at, BreakGlassInput input, String requestId) {

        Map<String, Object> values() {
            return Map.of(
                    "id", id,
                    "professionalId", worker,
                    "personId", child,
                    "at", at,
                    "until", at.plusHours(HOURS),
                    "reason", input.reason(),
                    "explanation", input.explanation().strip(),
                    "requestId", requestId);
        }

        /** By days, as grants are: the hour stands at the glass. */
        Grant grant(LocalDate today) {
            return new Grant(
                    "glass:" + id,
                    new Grantee(Grantee.Kind.BREAK_GLASS, id),
                    child,
                    Because.BREAK_GLASS,
                    today,
                    today.plusDays(2));
        }
    }
}
