package org.kith.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.stereotype.Component;

/** Reads of children page by page. */
@Component
class ChildrenQueries {

    private static final String LIST = "children";

    /** Children seen at FULL, in the order of their ids. Starts from the index on grantee and child; a few rows for each of a page. */
    private static final String CHILDREN =
            Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND grantees AS grantee
              CALL (grantee) {
                %s
                WITH DISTINCT childId, child ORDER BY childId LIMIT $limit
                RETURN childId, child
              }
              WITH DISTINCT childId, child ORDER BY childId LIMIT $limit
              RETURN collect({person: child, keys: [childId]}) AS found
            }
            CALL (grantees) {
              UNWIND CASE WHEN $wants.totalCount THEN grantees ELSE [] END AS grantee
              %s
              RETURN CASE WHEN $wants.totalCount THEN count(DISTINCT child) END AS total
            }
            """.formatted(granted("$filter.after"), granted("''")) + PeopleCypher.answer();

    private final Reads reads;
    private final Clock clock;

    ChildrenQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Grants to one of those on whose behalf the viewer looks, read from their index in the order of the children's ids. */
    private static String granted(String after) {
        return """
            MATCH ()-[grant:MAY_SEE]->(child:Child)
            WHERE grant.childId > %s AND %s
            WITH grant.childId AS childId, child
            WHERE ($filter.teamId IS NULL OR EXISTS { MATCH (:Team {id: $filter.teamId})-[holds:HOLDS]->(child) WHERE %s })
              AND ($filter.localityId IS NULL OR child.homeLocalityId = $filter.localityId)
              AND ($filter.bornBy IS NULL OR child.birthMin <= $filter.bornBy)
              AND ($filter.bornAfter IS NULL OR child.birthMax > $filter.bornAfter)
              AND ($filter.inCare IS NULL OR $filter.inCare = EXISTS { MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode) WHERE %s })
              AND ($filter.legalStatus IS NULL OR head(COLLECT { MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode) WHERE %s
                RETURN coalesce(episode.legalStatus, '') ORDER BY episode.fromMin DESC, episode.id LIMIT 1 }) IN $filter.legalStatus)
              AND ($filter.placementType IS NULL OR head(COLLECT { MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement) WHERE %s
                RETURN coalesce(stay.type, '') ORDER BY stay.fromMin DESC, stay.id LIMIT 1 }) IN $filter.placementType)
            """.formatted(
                        after,
                        Policy.granted("grant", "grantee", "child"),
                        Moment.NOW.inForce("holds"),
                        Moment.NOW.inForce("episode"),
                        Moment.NOW.inForce("episode"),
                        Moment.NOW.inForce("stay"));
    }

    Connection<Person> children(Scope scope, ChildFilter filter, Page page, Map<String, Object> wants) {
        LocalDate today = LocalDate.now(clock);
        Cursor start = page.start(LIST, 1);
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("inCare", filter.inCare());
        said.put("legalStatus", filter.legalStatus());
        said.put("placementType", filter.placementType());
        said.put("teamId", key(filter.teamId(), "Team"));
        said.put("localityId", key(filter.localityId(), "Locality"));
        said.put("bornBy", filter.ageFrom() == null ? null : today.minusYears(filter.ageFrom()));
        said.put("bornAfter", filter.ageTo() == null ? null : today.minusYears(filter.ageTo() + 1L));
        said.put("after", start == null ? "" : start.keys().getFirst());
        Map<String, Object> parameters = Map.of("filter", said, "limit", page.limit(), "wants", wants);
        Parts parts = new Parts(reads.list(scope, CHILDREN, parameters));
        return PeoplePage.of(LIST, page, parts);
    }

    private static @Nullable String key(@Nullable String id, String type) {
        return id == null ? null : GlobalId.parse(id, type).key();
    }
}
