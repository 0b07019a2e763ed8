package org.kith.exchange.placements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.databind.JsonNode;

/** The problems that a reading has found so far. */
final class Problems {
    private final List<ReferralProblem> all = new ArrayList<>();

    void tell(String path, Kind kind, @Nullable JsonNode value, String allowed) {
        all.add(new ReferralProblem(path, kind, value == null ? "" : value.toString(), allowed));
    }

    List<ReferralProblem> all() {
        return all;
    }

    /** How many of them refuse the record. */
    long refusing() {
        return all.stream().filter(problem -> problem.kind().refuses()).count();
    }

    /** The pointer to what {@code name} names under {@code path} (RFC 6901). */
    static String under(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
