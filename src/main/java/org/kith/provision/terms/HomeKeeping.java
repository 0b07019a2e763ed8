package org.kith.provision.terms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Policy;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Moment;
import org.kith.graph.Row;

/** Who keeps a home: fostering and permanence of the authority that approves or runs it, and whoever manages a team of that authority. */
final class HomeKeeping {

    /** Whether the caller keeps the homes of an authority, and may know confidential addresses. Starts from the unique ids; one row. */
    private static final String KEEPS =
            Policy.GRANTEES + """
            RETURN coalesce('homes:' + $keeping.authority IN grantees, false) OR EXISTS {
                MATCH (:Professional {id: $scope.professional})-[manages:MANAGES]->(:Team)-[:PART_OF]->(:Authority {id: $keeping.authority})
                WHERE 'team-manager' IN $scope.roles AND ($scope.authority IS NULL OR $scope.authority = $keeping.authority) AND %s } AS keeps,
              %s AS knows
            """.formatted(Moment.NOW.inForce("manages"), Policy.permitted("confidential-address"));

    private HomeKeeping() {}

    /** Refuses whoever does not keep the homes of an authority. */
    static void demand(Change change, @Nullable String authorityId, String field) {
        if (!asked(change, authorityId).flag("keeps")) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED,
                    field,
                    "Only those who find and keep homes for the authority that approves or runs the home may record this, or a manager of one of its teams");
        }
    }

    /** Whether the caller may know a confidential address. */
    static boolean knowsConfidential(Change change) {
        return asked(change, null).flag("knows");
    }

    private static Row asked(Change change, @Nullable String authorityId) {
        Map<String, @Nullable Object> keeping = new HashMap<>();
        keeping.put("authority", authorityId);
        return change.tx().run(KEEPS, Map.of("keeping", keeping)).getFirst();
    }
}
