package org.kith.exchange.ssda903.outgoing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.FactTable;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the return of an authority, without a viewer: whoever runs the command on the server answers for the council. Told are the children
 * whose records the authority holds, with what is believed now.
 */
@Component
class ReadReturn {
    private static final int CHILDREN_A_STATEMENT = 500;
    private static final Scope SCOPE = Scope.system("export-ssda903 reads the children of an authority");
    private static final Logger LOG = LoggerFactory.getLogger(ReadReturn.class);

    /** Children of the authority in the order of their numbers. Starts from the authority; a row a child. */
    private static final String CHILDREN = """
            MATCH (:Authority {id: $authority})<-[held:HELD_BY]-(child:Child) WHERE held.supersededAt IS NULL
            RETURN child.id AS id, child.localId IS NOT NULL AS numbered ORDER BY child.localId, id
            """;

    /** Who they are. Starts from unique ids; a row a child. */
    private static final String HEADERS = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})
            RETURN child {.*} AS child, head(COLLECT {
              MATCH (child)-[:HAS_IDENTIFIER]->(upn:Identifier {system: 'UPN'}) WHERE upn.supersededAt > $scope.now
              RETURN upn.value ORDER BY upn.recordedAt DESC, upn.id LIMIT 1 }) AS upn
            """;

    /** Their episodes. Starts from unique ids; some rows a child. */
    private static final String EPISODES = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})-[:HAS_EPISODE]->(episode:CareEpisode) WHERE episode.supersededAt > $scope.now
            OPTIONAL MATCH (episode)-[:IN_PLACEMENT]->(stay:Placement) WHERE stay.supersededAt > $scope.now
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(setting:Setting)
            OPTIONAL MATCH (setting)-[at:AT]->(address:Address) WHERE at.supersededAt IS NULL AND NOT coalesce(address.confidential, false)
            RETURN id AS child, episode {.*} AS episode, stay {.*} AS stay, setting {.*} AS setting, address.postcode AS postcode
            ORDER BY child, episode.fromMin, episode.id
            """;

    /** What the other tables tell. Starts from unique ids; some rows a child. */
    private static final String FACTS =
            """
            UNWIND $children AS id
            MATCH (child:Child {id: id})-[has:%s]->(fact) WHERE fact.supersededAt > $scope.now
            RETURN id AS child, type(has) AS edge, fact {.*} AS fact ORDER BY child, edge, fact.fromMin, fact.id
            """.formatted(FactTable.ALL.stream().map(FactTable::edge).collect(Collectors.joining("|")));

    private final Reads reads;

    ReadReturn(Reads reads) {
        this.reads = reads;
    }

    /**
     * @param year the return of this year; everything that is held where there is none
     */
    OutgoingReturn read(String authorityId, Optional<CollectionYear> year) {
        List<Row> all = reads.list(SCOPE, CHILDREN, Map.of("authority", authorityId));
        List<String> ids = all.stream()
                .filter(child -> child.flag("numbered"))
                .map(child -> child.text("id"))
                .toList();
        Map<ReturnTable, List<ReturnRow>> tables = new EnumMap<>(ReturnTable.class);
        for (ReturnTable table : ReturnTable.values()) {
            if (year.map(of -> isPartOf(table, of)).orElse(true)) {
                tables.put(table, new ArrayList<>());
            }
        }
        Set<String> told = new LinkedHashSet<>();
        for (int from = 0; from < ids.size(); from += CHILDREN_A_STATEMENT) {
            int to = Math.min(from + CHILDREN_A_STATEMENT, ids.size());
            told.addAll(some(ids.subList(from, to), year, tables));
            LOG.info("{} of {} children read", to, ids.size());
        }
        return new OutgoingReturn(tables, told, all.size() - ids.size());
    }

    private Set<String> some(
            List<String> ids, Optional<CollectionYear> year, Map<ReturnTable, List<ReturnRow>> tables) {
        Map<String, Object> children = Map.of("children", ids);
        Map<String, List<HeldEpisode>> episodes = episodes(reads.list(SCOPE, EPISODES, children));
        Map<String, List<Row>> facts =
                reads.list(SCOPE, FACTS, children).stream().collect(Collectors.groupingBy(row -> row.text("child")));
        Set<String> told = new LinkedHashSet<>();
        for (Row row : reads.list(SCOPE, HEADERS, children)) {
            HeldChild child = new HeldChild(row.row("child").sparse(), row.textOrNull("upn"), year);
            ReturnOfChild one = new ReturnOfChild(
                    child,
                    episodes.getOrDefault(child.id(), List.of()),
                    facts.getOrDefault(child.id(), List.of()),
                    year);
            one.rows().forEach((table, values) -> values.forEach(each -> add(tables, table, each)));
            if (!one.rows().isEmpty()) {
                told.add(child.id());
            }
        }
        return told;
    }

    private static void add(Map<ReturnTable, List<ReturnRow>> tables, ReturnTable table, Map<String, String> values) {
        List<ReturnRow> rows = tables.get(table);
        if (rows != null) {
            rows.add(new ReturnRow(table.file() + ".csv", rows.size() + 2L, values));
        }
    }

    /** Two tables are younger than the return. */
    private static boolean isPartOf(ReturnTable table, CollectionYear year) {
        return CodeTable.RETURN_FILE
                .find(table.file())
                .map(code -> code.validOn(year.last()))
                .orElse(false);
    }

    private static Map<String, List<HeldEpisode>> episodes(List<Row> rows) {
        Map<String, List<HeldEpisode>> byChild = new LinkedHashMap<>();
        Map<String, String> lastOf = new HashMap<>();
        for (Row row : rows) {
            Row stay = row.rowOrNull("stay");
            if (stay != null) {
                lastOf.put(stay.text("id"), row.row("episode").text("id"));
            }
        }
        Set<String> last = new HashSet<>(lastOf.values());
        for (Row row : rows) {
            Row episode = row.row("episode").sparse();
            byChild.computeIfAbsent(row.text("child"), child -> new ArrayList<>())
                    .add(new HeldEpisode(
                            episode,
                            sparse(row, "stay"),
                            sparse(row, "setting"),
                            row.textOrNull("postcode"),
                            last.contains(episode.text("id"))));
        }
        return byChild;
    }

    private static @Nullable Row sparse(Row row, String name) {
        Row found = row.rowOrNull(name);
        return found == null ? null : found.sparse();
    }
}
