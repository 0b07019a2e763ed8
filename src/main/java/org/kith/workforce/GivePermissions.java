package org.kith.workforce;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Permission;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Decides which permissions one worker may give another: those that they have themselves, and none to themselves. */
@Component
class GivePermissions {

    /** The permissions on which the caller's token and the store agree. Starts from the unique id; one row. */
    private static final String OWN = """
            OPTIONAL MATCH (viewer:Professional {id: $scope.professional})
            RETURN [permission IN $scope.permissions WHERE permission IN viewer.permissions] AS permissions
            """;

    /** @throws ApiException FORBIDDEN where token and store do not agree on the caller's permission */
    void require(Tx tx, Permission permission) {
        if (!own(tx).contains(permission.claim())) {
            throw new ApiException(ErrorCode.FORBIDDEN, "This needs the permission '" + permission.claim() + "'");
        }
    }

    /**
     * The permissions of a worker after a correction.
     *
     * @param worker null for a new one
     * @param before what is stored of the worker; null for a new one
     * @param said null where they stay as they are
     */
    List<String> said(Change change, @Nullable String worker, @Nullable Row before, @Nullable List<String> said) {
        List<String> had = before == null || !before.has("permissions") ? List.of() : before.texts("permissions");
        if (said == null) {
            return had;
        }
        if (!Permission.CLAIMS.containsAll(said)) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "permissions",
                    "Known are " + String.join(", ", new TreeSet<>(Permission.CLAIMS)));
        }
        Set<String> given = new TreeSet<>(said);
        had.forEach(given::remove);
        boolean oneself = worker != null && worker.equals(change.scope().professional());
        if (!given.isEmpty() && (oneself || !own(change.tx()).containsAll(given))) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED,
                    "permissions",
                    "You can give only what you have yourself, and only to others");
        }
        return List.copyOf(new TreeSet<>(said));
    }

    private static List<String> own(Tx tx) {
        return tx.run(OWN, Map.of()).getFirst().texts("permissions");
    }
}
