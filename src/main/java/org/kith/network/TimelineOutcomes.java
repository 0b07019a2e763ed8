package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/**
 * The entries of the timeline about what the return asks of a child beside episodes, what is arranged beyond placements, and searches for a
 * placement, told where the child is seen at FULL. No home and no provider is named.
 */
final class TimelineOutcomes {

    private TimelineOutcomes() {}

    /** A branch of a UNION, as the others of {@link TimelineEntries}. */
    static String entries() {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_UNACCOMPANIED_STATUS|HAS_SOCIAL_WORKER_EPISODE|HAS_HEALTH_OUTCOME|HAS_CARE_LEAVER_OUTCOME|HAS_STAYING_PUT|HAS_SHORT_BREAK_AGREEMENT|HAS_PATHWAY_PLAN|HAS_REFERRAL]->(fact:UnaccompaniedStatus|SocialWorkerEpisode|HealthOutcome|CareLeaverOutcome|StayingPut|ShortBreakAgreement|PathwayPlan|PlacementReferral)
            %s%s""".formatted(
                        TimelineEntries.versions("fact"),
                        TimelineEntries.entry(
                                """
                            CASE head(labels(fact)) WHEN 'UnaccompaniedStatus' THEN 'UNACCOMPANIED_STATUS' WHEN 'SocialWorkerEpisode' THEN 'SOCIAL_WORKER_EPISODE'
                              WHEN 'HealthOutcome' THEN 'HEALTH_OUTCOME' WHEN 'CareLeaverOutcome' THEN 'CARE_LEAVER_OUTCOME' WHEN 'StayingPut' THEN 'STAYING_PUT'
                              WHEN 'ShortBreakAgreement' THEN 'SHORT_BREAK_AGREEMENT' WHEN 'PathwayPlan' THEN 'PATHWAY_PLAN' ELSE 'PLACEMENT_REFERRAL' END""",
                                "fact.id",
                                "told",
                                "[]",
                                "reason: coalesce(told.reason, told.sdqReason), year: told.year, score: told.sdqScore, inTouch: told.inTouch, activity: told.activity, accommodation: told.accommodation, days: told.daysUsed, countedTo: toString(told.countedTo), outcome: told.outcome, made: toString(told.madeOn), assessed: toString(told.needsAssessedOn)"));
    }

    /** The title of an entry of these kinds. */
    static String title(String kind, Row said) {
        return switch (kind) {
            case "UNACCOMPANIED_STATUS" -> "Unaccompanied asylum-seeking child";
            case "SOCIAL_WORKER_EPISODE" ->
                TimelineTitle.title("Had a social worker", TimelineTitle.code("ended", said, "reason"));
            case "HEALTH_OUTCOME" ->
                TimelineTitle.title(
                        "Health" + inYear(said),
                        number("strengths and difficulties score", said, "score", ""),
                        TimelineTitle.code("no score because", said, "reason"));
            case "CARE_LEAVER_OUTCOME" ->
                TimelineTitle.title(
                        "After care" + inYear(said),
                        TimelineTitle.code("in touch", said, "inTouch"),
                        TimelineTitle.code("activity", said, "activity"),
                        TimelineTitle.code("accommodation", said, "accommodation"));
            case "STAYING_PUT" -> "Stays with former foster carers after 18";
            case "SHORT_BREAK_AGREEMENT" ->
                TimelineTitle.title("Agreement on short breaks", number("days used", said, "days", upTo(said)));
            case "PATHWAY_PLAN" ->
                TimelineTitle.title(
                        said.has("made") ? "Pathway plan" : "Assessment of needs for a pathway plan",
                        TimelineTitle.code("made on", said, "made"),
                        TimelineTitle.code("needs assessed on", said, "assessed"));
            default -> TimelineTitle.title("Search for a placement", TimelineTitle.lower(said, "outcome"));
        };
    }

    private static String inYear(Row said) {
        Integer year = said.numberOrNull("year");
        return year == null ? "" : " in the year to 31 March " + year;
    }

    private static String upTo(Row said) {
        String day = said.textOrNull("countedTo");
        return day == null ? "" : " up to " + day;
    }

    private static @Nullable String number(String what, Row said, String name, String further) {
        Integer number = said.numberOrNull(name);
        return number == null ? null : what + " " + number + further;
    }
}
