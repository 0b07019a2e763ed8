package org.kith.exchange.ssda903;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.api.BadIdException;
import org.kith.api.GlobalId;
import org.kith.exchange.WrongUsageException;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Finds the team and the authority that a command names. */
@Component
public class FindCaseHolder {
    /** Teams by id or name, with their authority. Reads all teams, of which there are few. */
    private static final String TEAMS = """
            MATCH (team:Team) WHERE team.id = $named OR toLower(team.name) = toLower($named)
            OPTIONAL MATCH (team)-[:PART_OF]->(authority:Authority)
            RETURN DISTINCT team.id AS id, team.name AS name, authority.id AS authorityId, authority.name AS authorityName
            ORDER BY name, id
            """;

    /** Authorities by id, code or name. Reads all authorities, of which there are few. */
    private static final String AUTHORITIES = """
            MATCH (authority:Authority)
            WHERE authority.id = $named OR authority.code = $named OR toLower(authority.name) = toLower($named)
            RETURN authority.id AS id, authority.name AS name ORDER BY name, id
            """;

    private static final Scope SCOPE = Scope.system("a command of the return looks up its team and authority");

    private final Reads reads;

    FindCaseHolder(Reads reads) {
        this.reads = reads;
    }

    /**
     * @param team id in the store, global id or name
     * @param authority id in the store, global id, code or name; the team's own where it is not given
     * @throws WrongUsageException where one is not in the store, or several have the name
     */
    CaseHolder find(String team, Optional<String> authority) {
        Row found = only("team", team, reads.list(SCOPE, TEAMS, Map.of("named", key(team))));
        if (authority.isPresent()) {
            String named = authority.get();
            Row of = authority(named);
            return new CaseHolder(found.text("id"), found.text("name"), of.text("id"), of.text("name"));
        }
        if (!found.has("authorityId")) {
            throw new WrongUsageException(
                    "The team " + found.text("name") + " belongs to no authority: say which with --authority=...");
        }
        return new CaseHolder(
                found.text("id"), found.text("name"), found.text("authorityId"), found.text("authorityName"));
    }

    /**
     * The authority, with its {@code id} and {@code name}.
     *
     * @param named id in the store, global id, code or name
     * @throws WrongUsageException where it is not in the store, or several have the name
     */
    public Row authority(String named) {
        return only("authority", named, reads.list(SCOPE, AUTHORITIES, Map.of("named", key(named))));
    }

    private static Row only(String what, String named, List<Row> found) {
        if (found.isEmpty()) {
            throw new WrongUsageException(
                    "There is no %s %s in the store. Give its id or its name".formatted(what, named));
        }
        if (found.size() > 1) {
            throw new WrongUsageException("%d have the name %s. Give the id of one: %s"
                    .formatted(
                            found.size(),
                            named,
                            found.stream().map(row -> row.text("id")).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private static String key(String named) {
        try {
            return GlobalId.parse(named).key();
        } catch (BadIdException e) {
            return named;
        }
    }
}
