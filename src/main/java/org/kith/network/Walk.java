package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.TieKind;

/**
 * What the statement of the people around somebody is asked. All questions have the same parameters, so that the store plans it once.
 *
 * @param roots store ids of the one or two people in the middle
 * @param hops how many ties of any kind lead on
 * @param reach how many ties lead on that people may be kin by
 * @param upward whether those lead from children to parents alone, which is enough to find how two people are related
 * @param shown how many people are told with their records
 * @param most how many people are walked
 * @param ties whether ties among them are told
 * @param homes whether those who share a home with them are told too
 * @param kinds kinds of tie that count
 */
record Walk(
        List<String> roots,
        int hops,
        int reach,
        boolean upward,
        int shown,
        int most,
        boolean ties,
        boolean homes,
        List<TieKind> kinds,
        boolean includeFormer,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt) {

    /** The type of the edge between two records of one human. */
    static final String SAME = "SAME_AS";

    /** The most people that a network shows. */
    static final int MAX_PEOPLE = 500;

    /** The most people among whom relationships are derived. */
    static final int MAX_FAMILY = 1_000;

    /** How far up two people are walked from: as far as fifth cousins. */
    private static final int KINSHIP_REACH = 6;

    /** How many ties more than the network shows are walked for relationships in it: a sibling's other parent, and people related twice. */
    private static final int BEYOND_NETWORK = 2;

    static Walk network(NetworkQuestion question, Map<String, Object> wants) {
        boolean related = related(wants);
        return new Walk(
                List.of(question.personId()),
                question.hops(),
                related ? question.hops() + BEYOND_NETWORK : 0,
                false,
                MAX_PEOPLE,
                related ? MAX_FAMILY : MAX_PEOPLE,
                related || wants.containsKey("ties"),
                false,
                question.via(),
                question.includeFormer(),
                question.asOf(),
                question.knownAt());
    }

    /** Whether a request asks of a network what each person is to the root. */
    static boolean related(Map<String, Object> wants) {
        return wants.containsKey("relationship");
    }

    static Walk kinship(KinshipQuestion question) {
        return kin(question, KINSHIP_REACH, true);
    }

    /** One tie more than the degree, for the other parents of the farthest siblings. */
    static Walk relatives(KinshipQuestion question, int maxDegree) {
        return kin(question, maxDegree + 1, false);
    }

    private static Walk kin(KinshipQuestion question, int reach, boolean upward) {
        return of(question, 0, reach, upward, 0, false);
    }

    /** From both ends to the middle, and one tie beyond it, because a home that two people share is no tie. */
    static Walk paths(KinshipQuestion question, int maxHops) {
        return of(question, (maxHops + 1) / 2 + 1, 0, false, MAX_PEOPLE, true);
    }

    /**
     * Step-siblings and their other parents are four ties away; the parents of somebody who was fostered in the same home are three, not all
     * of them on the shape of kin.
     */
    static Walk siblings(KinshipQuestion question) {
        return of(question, 3, 4, false, 0, false);
    }

    private static Walk of(KinshipQuestion question, int hops, int reach, boolean upward, int shown, boolean homes) {
        return new Walk(
                question.roots(),
                hops,
                reach,
                upward,
                shown,
                MAX_FAMILY,
                true,
                homes,
                TieKind.recorded(),
                question.includeFormer(),
                question.asOf(),
                question.knownAt());
    }

    /** Looks at another moment than now in either time. */
    boolean past() {
        return asOf != null || knownAt != null;
    }

    Map<String, Object> parameters(LocalDate today, OffsetDateTime now, Map<String, Object> wants) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("roots", roots);
        asked.put("hops", hops);
        asked.put("reach", reach);
        asked.put("layers", Math.max(hops, reach));
        asked.put("upward", upward);
        asked.put("shown", shown);
        asked.put("most", most);
        asked.put("ties", ties);
        asked.put("homes", homes);
        asked.put("types", types());
        asked.put("includeFormer", includeFormer);
        Map<String, Object> parameters = new HashMap<>(Map.of("question", asked, "wants", wants));
        if (past()) {
            parameters.put("asOf", asOf == null ? today : asOf);
            parameters.put("knownAt", (knownAt == null ? now : knownAt).toZonedDateTime());
        }
        return parameters;
    }

    /** As stored. That two records are of one human is no kind of tie, and counts for relationships of every kind. */
    private List<String> types() {
        List<String> types = TieKind.stored(kinds);
        return reach == 0
                ? types
                : Stream.concat(types.stream(), Stream.of(SAME)).toList();
    }
}
