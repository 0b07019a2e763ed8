package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** The entries of the timeline about a child's way through care, told where the child is seen at FULL. */
final class TimelineJourney {

    private TimelineJourney() {}

    /** A branch of a UNION, as the others of {@link TimelineEntries}. */
    static String entries() {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_REVIEW|HAS_VISIT|HAS_MISSING_EPISODE|HAS_DEPRIVATION_OF_LIBERTY]->(fact:Review|Visit|MissingEpisode|DeprivationOfLiberty)
            %s%s""".formatted(
                        TimelineEntries.versions("fact"),
                        TimelineEntries.entry(
                                """
                            CASE head(labels(fact)) WHEN 'Review' THEN 'REVIEW' WHEN 'Visit' THEN 'VISIT'
                              WHEN 'MissingEpisode' THEN 'MISSING_EPISODE' ELSE 'DEPRIVATION_OF_LIBERTY' END""",
                                "fact.id",
                                "told",
                                "[]",
                                "type: coalesce(told.participation, told.kind, told.authorisedBy), held: told.held, seen: told.seen, seenAlone: told.seenAlone, place: told.place, interview: told.interview"));
    }

    /** The title of an entry of these kinds. */
    static String title(String kind, Row said) {
        return switch (kind) {
            case "REVIEW" ->
                TimelineTitle.title(
                        said.flag("held") ? "Review" : "Review that was not held",
                        TimelineTitle.code("participation", said, "type"));
            case "VISIT" ->
                TimelineTitle.title(
                        said.flag("seen") ? "Visit" : "Visit on which the child was not seen",
                        Boolean.TRUE.equals(said.flagOrNull("seenAlone")) ? "seen alone" : null,
                        TimelineTitle.lower(said, "place"));
            case "MISSING_EPISODE" -> TimelineTitle.title(missing(said.textOrNull("type")), interview(said));
            default -> TimelineTitle.title("Deprivation of liberty", TimelineTitle.lower(said, "type"));
        };
    }

    /** A return may not have said which. */
    private static String missing(@Nullable String kind) {
        return kind == null ? "Missing or absent" : kind.equals("A") ? "Absent" : "Missing";
    }

    private static @Nullable String interview(Row said) {
        String became = TimelineTitle.lower(said, "interview");
        return became == null ? null : "return interview " + became;
    }
}
