package org.kith.graph;

/**
 * The point in both times at which a statement looks. A question about now is far more frequent than one about the past and needs
 * two comparisons fewer for each edge, so each statement that knows history is made in both forms.
 *
 * <p>Valid time says when a fact was true ({@code fromMin <= d < toMax}), recorded time when it was believed ({@code recordedAt <= t <
 * supersededAt}).
 */
public enum Moment {
    /** Today, as believed now: needs no parameters of its own. */
    NOW("$scope.today") {
        @Override
        public String known(String fact) {
            return "%s.supersededAt > $scope.now".formatted(fact);
        }

        @Override
        public String linked(String link) {
            return "%s.supersededAt IS NULL".formatted(link);
        }

        @Override
        public String believed(String record) {
            return record;
        }
    },

    /** On the date {@code $asOf}, as believed at {@code $knownAt}. */
    THEN("$asOf") {
        @Override
        public String known(String fact) {
            return "%1$s.recordedAt <= $knownAt AND %1$s.supersededAt > $knownAt".formatted(fact);
        }

        @Override
        public String linked(String link) {
            return "coalesce(%1$s.recordedAt <= $knownAt, true) AND coalesce(%1$s.supersededAt > $knownAt, true)"
                    .formatted(link);
        }

        @Override
        public String believed(String record) {
            return """
                coalesce(head(COLLECT { MATCH (%1$s)-[was:WAS]->(old) WHERE was.recordedAt <= $knownAt AND was.supersededAt > $knownAt
                  RETURN properties(old) }), properties(%1$s))""".formatted(record);
        }
    };

    private final String day;

    Moment(String day) {
        this.day = day;
    }

    /**
     * The fact is what is believed last. For writers: a transaction that has waited for another sees what that one wrote, although it
     * began, by its own clock, before.
     */
    public static String last(String fact) {
        return fact + ".supersededAt = datetime('9999-12-31T00:00:00Z')";
    }

    /**
     * Cypher for now, but later than another time: what supersedes a belief is not recorded before it, even where its transaction began
     * before and then waited.
     */
    static String later(String other) {
        return "CASE WHEN %1$s >= datetime.transaction() THEN %1$s + duration({microseconds: 1}) ELSE datetime.transaction() END"
                .formatted(other);
    }

    /** Cypher for the day looked at. */
    public String day() {
        return day;
    }

    /** The fact was believed at this moment. */
    public abstract String known(String fact);

    /** A link that has no versions was there: only one that was moved from one person to another says since when, or until when. */
    public abstract String linked(String link);

    /** The values of a record as they were believed: those of now, or of the copy that a correction kept. */
    public abstract String believed(String record);

    /** The fact had begun by the day, and may have ended. */
    public String begun(String fact) {
        return "%s.fromMin <= %s".formatted(fact, day);
    }

    /** The fact had not ended by the day. */
    public String open(String fact) {
        return "%s.toMax > %s".formatted(fact, day);
    }

    /** The fact was believed, and in force on the day. */
    public String inForce(String fact) {
        return known(fact) + " AND " + begun(fact) + " AND " + open(fact);
    }
}
