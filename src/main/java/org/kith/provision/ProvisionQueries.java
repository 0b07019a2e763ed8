package org.kith.provision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.access.PrivateFostering;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.kith.provision.rule.DualApproval;
import org.springframework.stereotype.Component;

/** Reads of single settings. */
@Component
public class ProvisionQueries implements Planned {

    /**
     * A setting in which children seen at FULL are or were placed, with what those children's placements tell of it. Starts from its
     * unique id; no row where there is no such child.
     */
    private static final String SETTING = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (:Setting {id: $id})<-[:PLACED_IN]-(:Placement)<-[:HAS_PLACEMENT]-(child:Child) WHERE %s
              RETURN collect(DISTINCT child) AS whole
            }
            %sCALL (grantees, whole, seen) {
              %s
            UNION ALL
              %s
            UNION ALL
              UNWIND whole AS child
              MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(setting:Setting {id: $id})
              RETURN 'stay' AS part, setting.id AS of, {id: stay.id} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.full("child"),
                            Policy.seenAmong(ProvisionCypher.MENTIONED, Moment.NOW),
                            PersonCypher.summaries("seen", Moment.NOW),
                            ProvisionCypher.settings("whole", "seen", Moment.NOW));

    /** Homes that the viewer finds, keeps, runs or supervises, by name. Starts from the index on authority and from the unique ids; a few rows for each home of a page. */
    private static final String SETTINGS = Policy.GRANTEES
            + """
            CALL (grantees) {
              %1$sWITH setting, coalesce(setting.name, '') AS name
              WHERE name > $filter.name OR name = $filter.name AND setting.id > $filter.after
              WITH setting, name ORDER BY name, setting.id LIMIT $limit
              RETURN collect(setting.id) AS homes
            }
            CALL (grantees, homes) {
              UNWIND homes AS id
              MATCH (:Setting {id: id})<-[:CARER_IN]-(carer:Person) WHERE %2$s
              RETURN collect(DISTINCT carer) AS seen
            }
            CALL (grantees, homes, seen) {
              %3$sUNION ALL
              %4$sUNION ALL
              UNWIND homes AS id RETURN 'home' AS part, '' AS of, {id: id} AS value
              UNION ALL
              RETURN 'total' AS part, '' AS of, {count: CASE WHEN $wants.totalCount THEN COUNT { %1$s RETURN setting } END} AS value
            }
            RETURN part, of, value
            """.formatted(
                            kept(),
                            Policy.visible("carer", Moment.NOW),
                            PersonCypher.summaries("seen", Moment.NOW),
                            ProvisionCypher.homes("homes", "homes", "seen"));

    /** Homes that an answer has told, as a search for one does. Starts from their unique ids; a few rows each. Where they are is told to those who find, keep, run or supervise them. */
    private static final String TOLD = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (:Setting {id: id})<-[:CARER_IN]-(carer:Person) WHERE $wants.carers AND %1$s
              RETURN collect(DISTINCT carer) AS seen
            }
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (setting:Setting {id: id}) WHERE %2$s
              RETURN collect(id) AS kept
            }
            CALL (grantees, seen, kept) {
              %3$sUNION ALL
              %4$s}
            RETURN part, of, value
            """.formatted(
                            Policy.visible("carer", Moment.NOW),
                            Policy.home("setting"),
                            PersonCypher.summaries("seen", Moment.NOW),
                            ProvisionCypher.homes("$ids", "kept", "seen"));

    private static final String LIST = "settings";

    private final Reads reads;

    ProvisionQueries(Reads reads) {
        this.reads = reads;
    }

    /** Those of the filter, as the variable {@code setting}. */
    private static String kept() {
        return """
            UNWIND grantees AS grantee
              CALL (grantee) {
                WITH grantee WHERE grantee STARTS WITH 'homes:'
                MATCH (setting:Setting {authorityId: substring(grantee, 6)}) RETURN setting
              UNION
                WITH grantee WHERE grantee STARTS WITH 'home:'
                MATCH (setting:Setting {id: substring(grantee, 5)}) RETURN setting
              }
              WITH DISTINCT setting, $filter.vacancyOn AS day WHERE %s AND ($filter.only IS NULL OR setting.id = $filter.only)
                AND ($filter.kind IS NULL OR setting.kind IN $filter.kind)
                AND ($filter.text IS NULL OR toLower(setting.name) CONTAINS $filter.text)
                AND (day IS NULL OR %s > %s + %s)
                AND (NOT $filter.offered OR EXISTS { MATCH (setting)-[:HAS_PROFILE]->(offer:HomeProfile)
                  WHERE %s AND all(each IN $filter.skills WHERE each IN coalesce(offer.skills, []))
                    AND all(each IN $filter.languages WHERE each IN coalesce(offer.languages, []))
                    AND all(each IN $filter.accessibility WHERE each IN coalesce(offer.accessibility, []))
                    AND ($filter.faith IS NULL OR $filter.faith IN coalesce(offer.faiths, []))
                    AND all(each IN $filter.pets WHERE each IN coalesce(offer.pets, []))
                    AND ($filter.noPets = [] OR offer.pets IS NOT NULL AND none(each IN $filter.noPets WHERE each IN offer.pets)) })
                AND ($filter.dualApproved IS NULL OR $filter.dualApproved = (%s AND %s))
                AND ($filter.siblings IS NULL OR %s)
            """.formatted(
                        Policy.home("setting"),
                        HomeQueries.places("day"),
                        HomeQueries.children("day"),
                        PrivateFostering.takes("setting", "day"),
                        Moment.NOW.known("offer"),
                        approved("terms.category = '%s'".formatted(DualApproval.ADOPTION)),
                        approved("terms.category IN ['%s']"
                                .formatted(String.join("', '", new TreeSet<>(DualApproval.FOSTERING)))),
                        approved("coalesce(terms.siblings, terms.maxChildren) >= $filter.siblings"));
    }

    /** An approval of which that is so is in force today. */
    private static String approved(String so) {
        return "EXISTS { MATCH (setting)-[:HAS_APPROVAL]->(terms:Approval) WHERE %s AND %s }"
                .formatted(Moment.NOW.inForce("terms"), so);
    }

    @Override
    public void planAhead(Scope nobody) {
        read(nobody, SettingFilter.ALL, null, NO_ID, 1, Map.of());
        told(nobody, List.of(NO_ID), Map.of());
    }

    /** A home as the viewer may be told of it; null where they may not. */
    public @Nullable Setting setting(Scope scope, String id) {
        var wants = Map.of("setting", true, "carers", true, "approvals", true, "address", true);
        Parts parts = new Parts(reads.list(scope, SETTING, Map.of("id", id, "wants", wants)));
        List<String> stays =
                parts.of("stay", id).stream().map(row -> row.text("id")).toList();
        return stays.isEmpty() ? keptHome(scope, id) : Setting.of(id, stays, parts);
    }

    /** A home in which no child lives who is seen whole, for those who find, keep, run or supervise it. */
    private @Nullable Setting keptHome(Scope scope, String id) {
        Parts parts =
                read(scope, SettingFilter.ALL, null, id, 1, Map.of("carers", true, "approvals", true, "address", true));
        return Setting.of(id, List.of(id), parts);
    }

    /** Homes that an answer tells of, by their store ids. */
    public Map<String, Setting> told(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        Map<String, Object> wanted = new HashMap<>(wants);
        wanted.putIfAbsent("carers", false);
        Parts parts = new Parts(reads.list(scope, TOLD, Map.of("ids", List.copyOf(ids), "wants", wanted)));
        Map<String, Setting> told = new HashMap<>();
        for (String id : ids) {
            Setting setting = Setting.of(id, List.of(id), parts);
            if (setting != null) {
                told.put(id, setting);
            }
        }
        return told;
    }

    Connection<Setting> settings(Scope scope, SettingFilter filter, Page page, Map<String, Object> wants) {
        Parts parts = read(scope, filter, page.start(LIST, 2), null, page.limit(), wants);
        List<Setting> found = parts.of("home", "").stream()
                .map(row -> row.text("id"))
                .map(id -> Objects.requireNonNull(Setting.of(id, List.of(id), parts)))
                .toList();
        return Connection.of(
                page,
                found,
                each -> new Cursor(
                        LIST,
                        List.of(
                                Objects.requireNonNullElse(each.name(), ""),
                                each.id().key())),
                Objects.requireNonNull(parts.first("total", "")).numberOrNull("count"));
    }

    private Parts read(
            Scope scope,
            SettingFilter filter,
            @Nullable Cursor after,
            @Nullable String only,
            int limit,
            Map<String, Object> wants) {
        Map<String, @Nullable Object> said = filter.parameters();
        said.put("only", only);
        said.put("name", after == null ? "" : after.keys().getFirst());
        said.put("after", after == null ? "" : after.keys().getLast());
        return new Parts(reads.list(scope, SETTINGS, Map.of("filter", said, "limit", limit, "wants", wants)));
    }
}
