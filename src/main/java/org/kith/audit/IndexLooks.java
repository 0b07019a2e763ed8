package org.kith.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Alerts;
import org.kith.access.Alerts.DutyUse;
import org.kith.access.Policy;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Makes of segments what can be asked for: a node for each person in a record. One replica does so at a time, and each segment in the
 * transaction that says it is done. What was seen by being on duty is handed on, to be alerted about. The index is no evidence: that is the chain, from which it can be made again.
 */
@Component
class IndexLooks {

    private static final Logger LOG = LoggerFactory.getLogger(IndexLooks.class);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int SEGMENTS = 50;
    private static final int RECORDS = 500;

    /** Another replica waits here until this one has committed. */
    private static final String LOCK = "MERGE (index:AccessIndex {id: 'looks'}) SET index.at = datetime.transaction()";

    /** Starts from the index on toIndex, which few segments have. */
    private static final String WAITING = """
            MATCH (segment:AccessSegment {toIndex: true})
            WITH segment ORDER BY segment.key LIMIT $limit
            RETURN segment.key AS key, segment.lines AS lines
            """;

    private static final String DONE = """
            UNWIND $keys AS key
            MATCH (segment:AccessSegment {key: key})
            REMOVE segment.toIndex
            """;

    private static final String ADD = """
            UNWIND $looks AS look
            CREATE (access:Access)
            SET access = look
            """;

    /** Why a worker saw people at FULL: the grants that counted then. Starts from the unique ids; a row for each of them. */
    private static final String BECAUSE = Policy.GRANTEES + """
            UNWIND $people AS id
            MATCH (:Person {id: id})<-[grant:MAY_SEE]-()
            WHERE grant.grantee IN grantees AND grant.level = 'FULL' AND grant.fromMin <= $scope.today AND grant.toMax > $scope.today
            RETURN id, collect(DISTINCT grant.because) AS because
            """;

    private final Writes writes;
    private final Alerts alerts;

    IndexLooks(Writes writes, Alerts alerts) {
        this.writes = writes;
        this.alerts = alerts;
    }

    /** Indexes what waits, up to some hundred records; answers how many segments that were. */
    int some() {
        return writes.inTransaction(this::some).value();
    }

    private int some(Tx tx) {
        tx.run(LOCK, Map.of());
        List<String> keys = new ArrayList<>();
        List<AccessRecord> records = new ArrayList<>();
        for (Row row : tx.run(WAITING, Map.of("limit", SEGMENTS))) {
            if (records.size() < RECORDS) {
                keys.add(row.text("key"));
                row.texts("lines").forEach(line -> read(line, row.text("key"), records));
            }
        }
        if (!keys.isEmpty()) {
            add(tx, records);
            tx.run(DONE, Map.of("keys", keys));
        }
        return keys.size();
    }

    private static void read(String line, String segment, List<AccessRecord> into) {
        try {
            into.add(AccessRecord.of(line));
        } catch (JacksonException e) {
            LOG.error("Segment {} of the record of access holds what is no record: run verify-access", segment);
        }
    }

    private void add(Tx tx, List<AccessRecord> records) {
        Map<String, Map<String, List<String>>> reasons = new HashMap<>();
        List<Map<String, Object>> looks = new ArrayList<>();
        Set<DutyUse> uses = new LinkedHashSet<>();
        for (AccessRecord record : records) {
            Map<String, List<String>> because = reasons.computeIfAbsent(viewer(record), viewer -> new HashMap<>());
            Set<String> unknown = new HashSet<>(record.told().getOrDefault(Level.FULL, List.of()));
            unknown.removeAll(because.keySet());
            if (!unknown.isEmpty()) {
                because.putAll(because(tx, record, unknown));
            }
            LooksOfRecord told = new LooksOfRecord(record, because);
            looks.addAll(told.all());
            uses.addAll(told.byDuty());
        }
        tx.run(ADD, Map.of("looks", looks));
        alerts.dutyUse(tx, List.copyOf(uses));
    }

    /** Records of one worker in the same roles, on one day, have the same reasons. */
    private static String viewer(AccessRecord record) {
        return record.professional() + record.roles() + record.authority() + record.agency() + day(record);
    }

    private static Map<String, List<String>> because(Tx tx, AccessRecord record, Set<String> people) {
        Map<String, Object> scope = new HashMap<>();
        scope.put("professional", record.professional());
        scope.put("roles", record.roles());
        scope.put("permissions", List.of());
        scope.put("authority", record.authority());
        scope.put("agency", record.agency());
        scope.put("today", day(record));
        scope.put("now", OffsetDateTime.parse(record.at()).atZoneSameInstant(ENGLAND));
        Map<String, List<String>> because = new HashMap<>();
        people.forEach(id -> because.put(id, List.of()));
        tx.run(BECAUSE, Map.of("scope", scope, "people", List.copyOf(people)))
                .forEach(row -> because.put(
                        row.text("id"), row.texts("because").stream().sorted().toList()));
        return because;
    }

    static LocalDate day(AccessRecord record) {
        return OffsetDateTime.parse(record.at()).atZoneSameInstant(ENGLAND).toLocalDate();
    }
}
