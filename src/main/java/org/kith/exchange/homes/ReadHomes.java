package org.kith.exchange.homes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Reads homes for an export, as rows of cells in the order of {@link HomeFile#columns()}. */
@Component
class ReadHomes {
    private static final int PAGE = 1_000;

    /** The next homes after an id. Starts from the unique index; a row each. */
    private static final String NEXT = """
            MATCH (home:Setting) WHERE home.id > $after RETURN home.id AS id ORDER BY id LIMIT $page
            """;

    /** What a file tells of homes: no confidential address. Starts from their unique ids, one by one; a row each. */
    private static final String HOMES = """
            UNWIND $ids AS id
            MATCH (home:Setting {id: id})
            OPTIONAL MATCH (home)-[:AT]->(at:Address)
            WITH id, home, head(collect(at)) AS at
            OPTIONAL MATCH (home)-[:HAS_PROFILE]->(profile:HomeProfile)
            RETURN id AS ref, home.kind AS kind, home.name AS name, home.urn AS urn, home.provider AS provider, home.beds AS beds,
              home.authorityId AS authority, coalesce(at.confidential, false) AS hidden,
              CASE WHEN at.confidential THEN null ELSE {address_lines: at.lines, postcode: at.postcode, uprn: at.uprn,
                locality: head(COLLECT { MATCH (at)-[:IN_LOCALITY]->(near:Locality) RETURN near.id })} END AS address,
              head(COLLECT { MATCH (home)-[:HAS_REGISTRATION]->(terms:Registration) WHERE %1$s
                RETURN {registered_urn: terms.urn, registered_beds: terms.beds, age_from: terms.minAge, age_to: terms.maxAge,
                  registered_from: terms.validFrom, registered_to: terms.validTo, conditions: terms.conditions}
                ORDER BY terms.fromMin DESC, terms.id LIMIT 1 }) AS registration,
              head(COLLECT { MATCH (home)<-[runs:RUNS]-(manager:Professional) WHERE %2$s AND runs.toMax > date()
                RETURN {manager: manager.id, manager_from: runs.validFrom} ORDER BY runs.fromMin DESC, manager.id LIMIT 1 }) AS manager,
              properties(profile) AS profile,
              COLLECT { MATCH (home)-[run:SCHOOL_RUN]->(school:School) WHERE %3$s AND run.toMax > date()
                RETURN {school: school.id, by: run.by, minutes: run.minutes, validFrom: run.validFrom} ORDER BY school.id, run.by, run.fromMin } AS runs
            ORDER BY ref
            """.formatted(Moment.last("terms"), Moment.last("runs"), Moment.last("run"));

    private final Writes writes;

    ReadHomes(Writes writes) {
        this.writes = writes;
    }

    /**
     * Homes for a file.
     *
     * @param hidden how many of them have a confidential address, which is left out
     * @param unknown how many more there are of which nobody said what they are; they have no row
     */
    record Homes(List<List<String>> rows, int hidden, int unknown) {}

    Homes all() {
        List<List<String>> rows = new ArrayList<>();
        int hidden = 0;
        int unknown = 0;
        String after = "";
        List<Row> page = page(after);
        while (!page.isEmpty()) {
            for (Row row : page) {
                if (row.textOrNull("kind") == null) {
                    unknown++;
                    continue;
                }
                hidden += row.flag("hidden") ? 1 : 0;
                rows.add(cells(row));
            }
            page = page(page.getLast().text("ref"));
        }
        return new Homes(rows, hidden, unknown);
    }

    private List<Row> page(String after) {
        return writes.inTransaction(tx -> {
                    List<String> ids = tx.run(NEXT, Map.of("after", after, "page", PAGE)).stream()
                            .map(row -> row.text("id"))
                            .toList();
                    return tx.run(HOMES, Map.of("ids", ids));
                })
                .value();
    }

    private static List<String> cells(Row row) {
        Map<String, @Nullable Object> said = new HashMap<>();
        Stream.of("ref", "kind", "name", "urn", "provider", "authority")
                .forEach(each -> said.put(each, row.textOrNull(each)));
        said.put("beds", row.numberOrNull("beds"));
        Stream.of("address", "registration", "manager").filter(row::has).forEach(each -> said.putAll(row.values(each)));
        if (said.get("address_lines") instanceof String lines) {
            said.put("address_lines", lines.replace("\n", "; "));
        }
        if (row.has("profile")) {
            profile(row.values("profile"), said);
        }
        List<String> runs =
                row.rows("runs").stream().map(SchoolRunCell::written).toList();
        said.put(SchoolRunCell.COLUMN, runs.isEmpty() ? null : runs);
        return HomeFile.columns().stream().map(column -> cell(said.get(column))).toList();
    }

    private static void profile(Map<String, Object> profile, Map<String, @Nullable Object> said) {
        Stream.of("languages", "faiths", "pets", "accessibility", "smoking", "sharing")
                .forEach(each -> said.put(each, profile.get(each)));
        said.put("own_bedrooms", profile.get("ownBedrooms"));
        List<?> trained = profile.get("trained") instanceof List<?> list ? list : List.of();
        if (profile.get("skills") instanceof List<?> skills) {
            said.put(
                    "skills", skills.stream().map(skill -> with(skill, trained)).toList());
        }
    }

    /** The skill, with the day of its training where that is known. */
    private static Object with(Object skill, List<?> trained) {
        return trained.stream()
                .filter(each -> each.toString().startsWith(skill + " "))
                .findFirst()
                .<Object>map(each -> each)
                .orElse(skill);
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? HomeFile.NONE
                    : list.stream().map(Object::toString).collect(Collectors.joining(";"));
        }
        return value == null ? "" : value.toString();
    }
}
