package org.kith.audit;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.kith.access.Policy;
import org.kith.api.ApiException;
import org.kith.api.Connection;
import org.kith.api.ErrorCode;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of who looked at whom, for the privacy officer alone. */
@Component
class AccessQueries {

    /** Later than every look. */
    private static final OffsetDateTime NEWEST = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    /** Who looked at a person, newest first. Starts from the index on person and time; a page of rows, and one that counts. */
    private static final String WHO_LOOKED_AT = looks("personId");

    /** At whom a worker looked, newest first. Starts from the index on worker and time; a page of rows, and one that counts. */
    private static final String WHAT_DID_THEY_LOOK_AT = looks("professionalId");

    private final Reads reads;

    AccessQueries(Reads reads) {
        this.reads = reads;
    }

    private static String looks(String side) {
        return Policy.OFFICERS + """
            CALL () {
                MATCH (look:Access) WHERE look.%1$s = $list.of AND look.at <= $list.at
                  AND (look.at < $list.at OR look.id < $list.id)
                WITH look ORDER BY look.at DESC, look.id DESC LIMIT $limit
                RETURN 'look' AS part, '' AS of, look {.id, .at, .personId, .professionalId, .roles, .level, .operation, .roots, .because,
                  .changed, .requestId} AS value
              UNION ALL
                RETURN 'total' AS part, '' AS of, {count: CASE WHEN $wants.totalCount THEN
                  COUNT { MATCH (look:Access) WHERE look.%1$s = $list.of AND look.at <= $list.newest } END} AS value
            }
            RETURN part, of, value
            """.formatted(side);
    }

    Connection<Access> whoLookedAt(Scope scope, String personId, Page page, Map<String, Object> wants) {
        return looks(scope, "whoLookedAt", WHO_LOOKED_AT, personId, page, wants);
    }

    Connection<Access> whatDidTheyLookAt(Scope scope, String professionalId, Page page, Map<String, Object> wants) {
        return looks(scope, "whatDidTheyLookAt", WHAT_DID_THEY_LOOK_AT, professionalId, page, wants);
    }

    private Connection<Access> looks(
            Scope scope, String list, String statement, String of, Page page, Map<String, Object> wants) {
        Cursor start = page.start(list, 2);
        Map<String, Object> from = Map.of(
                "of",
                of,
                "at",
                start == null ? NEWEST : at(start),
                "id",
                start == null ? "" : start.keys().getLast(),
                "newest",
                NEWEST);
        Parts parts =
                new Parts(reads.list(scope, statement, Map.of("list", from, "limit", page.limit(), "wants", wants)));
        List<Access> looks = parts.of("look", "").stream().map(Access::of).toList();
        var total = parts.first("total", "");
        return total == null
                ? Connection.empty()
                : Connection.of(page, looks, look -> look.cursor(list), total.numberOrNull("count"));
    }

    private static OffsetDateTime at(Cursor start) {
        try {
            return OffsetDateTime.parse(start.keys().getFirst());
        } catch (DateTimeException e) {
            throw new ApiException(ErrorCode.BAD_CURSOR, "The cursor is not one that this list gave");
        }
    }
}
