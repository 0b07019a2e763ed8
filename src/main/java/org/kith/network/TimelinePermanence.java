package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** The entries of the timeline about a child's permanence, told where the child is seen at FULL. */
final class TimelinePermanence {

    private TimelinePermanence() {}

    /** A branch of a UNION, as the others of {@link TimelineEntries}. */
    static String entries() {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_PREVIOUS_PERMANENCE|HAS_ADOPTION_DECISION|HAS_ADOPTION_MATCH|HAS_PERMANENCE_PLAN]->(fact:PreviousPermanence|AdoptionDecision|AdoptionMatch|PermanencePlan)
            %s%s""".formatted(
                        TimelineEntries.versions("fact"),
                        TimelineEntries.entry(
                                """
                            CASE head(labels(fact)) WHEN 'PreviousPermanence' THEN 'PREVIOUS_PERMANENCE' WHEN 'AdoptionDecision' THEN 'ADOPTION_DECISION'
                              WHEN 'AdoptionMatch' THEN 'ADOPTION_MATCH' ELSE 'PERMANENCE_PLAN' END""",
                                "fact.id",
                                "told",
                                "[]",
                                "type: coalesce(told.kind, told.reversedBecause), text: told.authority, parallel: told.parallel, fosterCarers: told.fosterCarers"));
    }

    /** The title of an entry of these kinds. */
    static String title(String kind, Row said) {
        return switch (kind) {
            case "PREVIOUS_PERMANENCE" ->
                TimelineTitle.title("Permanence before care", said.textOrNull("type"), said.textOrNull("text"));
            case "ADOPTION_DECISION" ->
                TimelineTitle.title(
                        "Decision that the child should be placed for adoption",
                        TimelineTitle.code("reversed because", said, "type"));
            case "ADOPTION_MATCH" -> TimelineTitle.title("Matched with adopters", carers(said));
            default -> TimelineTitle.title("Plan for permanence", TimelineTitle.lower(said, "type"), parallel(said));
        };
    }

    private static @Nullable String carers(Row said) {
        return Boolean.TRUE.equals(said.flagOrNull("fosterCarers")) ? "the child's foster carers" : null;
    }

    private static @Nullable String parallel(Row said) {
        String parallel = TimelineTitle.lower(said, "parallel");
        return parallel == null ? null : "in parallel " + parallel;
    }
}
