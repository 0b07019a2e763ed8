package org.kith.care.referring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.care.fact.FactCypher;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of referrals for a placement: all of a child's with the whole record, and what is told to the homes that one was sent to. */
@Component
class ReferralQueries implements Planned {

    private static final String LIST = "placementReferrals";

    /** The referrals of children. Starts from their unique ids; a few rows for each at FULL. */
    private static final String OF_CHILDREN = ofChildren(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String OF_CHILDREN_THEN = ofChildren(Moment.THEN);

    /** A referral of a child seen at FULL, or one that is open and was sent to a home of the viewer's. Starts from its unique id; three rows at most. */
    private static final String ONE = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (referral:PlacementReferral {id: $id})<-[:HAS_REFERRAL]-(child:Child) WHERE %1$s
              WITH referral, referral AS told, child
              RETURN 'referral' AS part, child.id AS of, %2$s AS value
            UNION ALL
              MATCH (referral:PlacementReferral {id: $id})<-[:HAS_REFERRAL]-(child:Child) WHERE %1$s
              WITH grantees, collect(child) AS whole
              CALL (grantees, whole) {
              %3$s}
              RETURN part, of, value
            UNION ALL
              MATCH (referral:PlacementReferral {id: $id})-[sent:SENT_TO]->(home:Setting) WHERE %4$s AND %5$s
              WITH DISTINCT referral, referral AS told, grantees
              RETURN 'sent' AS part, '' AS of, %6$s AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.full("child"),
                            ReferralCypher.whole(Moment.NOW),
                            PersonCypher.summaries("whole", Moment.NOW),
                            ReferralCypher.TO_MY_HOME,
                            Moment.NOW.inForce("referral"),
                            ReferralCypher.toHome());

    /**
     * Open referrals, longest open first: those of children seen at FULL, and those that were sent to a home of the viewer's. Starts from the
     * index on their end and from the unique ids of homes; two rows for each of a page.
     */
    private static final String OPEN = Policy.GRANTEES
            + """
            CALL (grantees) {
              MATCH (referral:PlacementReferral)<-[:HAS_REFERRAL]-(child:Child)
              WHERE referral.toMax > $scope.today AND %1$s AND %2$s AND %3$s
              WITH referral, child ORDER BY referral.fromMin, referral.id LIMIT $limit
              RETURN collect(referral.id) AS ids, collect(child) AS whole
            }
            CALL (grantees, ids, whole) {
              UNWIND ids AS id
              MATCH (referral:PlacementReferral {id: id})<-[:HAS_REFERRAL]-(child:Child) WHERE child IN whole
              WITH referral, referral AS told, child
              RETURN 'referral' AS part, child.id AS of, %4$s AS value
            UNION ALL
              %5$sUNION ALL
              UNWIND grantees AS grantee
              WITH grantees, grantee WHERE grantee STARTS WITH 'home:'
              MATCH (home:Setting {id: substring(grantee, 5)})<-[sent:SENT_TO]-(referral:PlacementReferral)
              WHERE %6$s AND %1$s AND %2$s
              WITH DISTINCT referral, referral AS told, grantees ORDER BY referral.fromMin, referral.id LIMIT $limit
              RETURN 'sent' AS part, '' AS of, %7$s AS value
            }
            RETURN part, of, value
            """.formatted(
                            Moment.NOW.inForce("referral"),
                            filtered(),
                            Policy.full("child"),
                            ReferralCypher.whole(Moment.NOW),
                            PersonCypher.summaries("whole", Moment.NOW),
                            ReferralCypher.TO_MY_HOME,
                            ReferralCypher.toHome());

    private final Reads reads;
    private final Clock clock;

    ReferralQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private static String filtered() {
        return """
            ($filter.neededBy IS NULL OR referral.neededBy IN $filter.neededBy)
              AND (toString(referral.fromMin) > $filter.openedOn OR toString(referral.fromMin) = $filter.openedOn AND referral.id > $filter.after)""";
    }

    private static String ofChildren(Moment moment) {
        return FactCypher.whole()
                + """
            CALL (grantees, whole) {
              %sUNION ALL
              UNWIND whole AS child
              MATCH (child)-[:HAS_REFERRAL]->(referral:PlacementReferral)
              WITH child, referral, %s AS told WHERE %s AND %s
              WITH child, referral, told ORDER BY told.fromMin DESC, referral.id
              RETURN 'referral' AS part, child.id AS of, %s AS value
            }
            RETURN part, of, value
            """.formatted(
                                PersonCypher.summaries("whole", Moment.NOW),
                                moment.believed("referral"),
                                moment.known("told"),
                                moment.begun("told"),
                                ReferralCypher.whole(moment));
    }

    @Override
    public void planAhead(Scope nobody) {
        ofChildren(nobody, null, null, List.of(NO_ID));
        open(nobody, ReferralFilter.ALL, Page.of(null, null));
        referral(nobody, NO_ID);
    }

    @Nullable
    PlacementReferral referral(Scope scope, String id) {
        List<Row> rows = reads.list(scope, ONE, Map.of("id", id));
        return found(rows, new Parts(rows)).findFirst().orElse(null);
    }

    /** Referrals of children at one moment, by the child, newest first. */
    Map<String, List<PlacementReferral>> ofChildren(
            Scope scope, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt, Collection<String> ids) {
        Map<String, Object> parameters = new HashMap<>(Map.of("ids", List.copyOf(ids)));
        boolean now = asOf == null && knownAt == null;
        if (!now) {
            parameters.put("asOf", asOf == null ? LocalDate.now(clock) : asOf);
            parameters.put("knownAt", knownAt == null ? OffsetDateTime.now(clock) : knownAt);
        }
        Parts parts = new Parts(reads.list(scope, now ? OF_CHILDREN : OF_CHILDREN_THEN, parameters));
        Map<String, List<PlacementReferral>> found = new HashMap<>();
        ids.forEach(id -> found.put(
                id,
                parts.of("referral", id).stream()
                        .map(row -> PlacementReferral.whole(id, row, parts))
                        .toList()));
        return found;
    }

    /** A page of open ones. One that is seen with the child's record is not told a second time as one that was sent. */
    Connection<PlacementReferral> open(Scope scope, ReferralFilter filter, Page page) {
        Cursor after = page.start(LIST, 2);
        Map<String, @Nullable Object> said = filter.parameters();
        said.put("openedOn", after == null ? "" : after.keys().getFirst());
        said.put("after", after == null ? "" : after.keys().getLast());
        List<Row> rows = reads.list(scope, OPEN, Map.of("filter", said, "limit", page.limit()));
        Set<GlobalId> told = new HashSet<>();
        List<PlacementReferral> all = found(rows, new Parts(rows))
                .filter(each -> told.add(each.id()))
                .sorted(ReferralFilter.LONGEST_OPEN_FIRST)
                .limit(page.limit())
                .toList();
        return Connection.of(
                page,
                all,
                each -> new Cursor(
                        LIST, List.of(each.openedOn().toString(), each.id().key())),
                null);
    }

    private static Stream<PlacementReferral> found(List<Row> rows, Parts parts) {
        return Stream.concat(
                rows.stream()
                        .filter(row -> row.text("part").equals("referral"))
                        .map(row -> PlacementReferral.whole(row.text("of"), row.row("value"), parts)),
                parts.of("sent", "").stream().map(PlacementReferral::toHome));
    }
}
