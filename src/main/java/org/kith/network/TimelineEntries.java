package org.kith.network;

import static org.kith.network.TimelineCypher.IN_PAPER;
import static org.kith.network.TimelineCypher.RESPONSIBLE;
import static org.kith.network.TimelineCypher.TIES;
import static org.kith.network.TimelineCypher.said;
import static org.kith.network.TimelineCypher.standing;

import org.kith.access.Policy;
import org.kith.care.TogetherOrApartCypher;
import org.kith.graph.Moment;

/**
 * The entries of the timeline: each version of each fact about a person is an entry. What is told of a person seen at NETWORK are names
 * and the ties to people seen; papers and involvements are told where a child in them is seen at FULL; the rest where the person is.
 *
 * <p>Versions that differ only in what is not told, such as a person whom the viewer does not see, are one entry.
 */
final class TimelineEntries {

    private static final String OPEN = "datetime('9999-12-31T00:00:00Z')";

    private TimelineEntries() {}

    /** All entries, as branches of a UNION. */
    static String all() {
        return String.join(
                "UNION ALL\n",
                dates(),
                names(),
                identifiers(),
                contactDetails(),
                households(),
                tie("<-[tie:%s]-", false),
                tie("-[tie:%s]->", true),
                responsibleForChild(),
                responsible(),
                papers(),
                care(
                        "HAS_EPISODE",
                        "CareEpisode",
                        "CARE_EPISODE",
                        "legalStatus: told.legalStatus, began: told.reasonForNew, ended: told.reasonCeased"),
                care(
                        "HAS_PLACEMENT",
                        "Placement",
                        "PLACEMENT",
                        "type: told.type, provider: told.provider, ended: told.changeReason"),
                TimelineJourney.entries(),
                TimelinePermanence.entries(),
                TimelineOutcomes.entries(),
                allocations(),
                togetherOrApart(),
                cases(),
                ofCases("Conference", "CONFERENCE", "type: told.kind, decision: told.decision"),
                ofCases(
                        "FamilyOutcome",
                        "FAMILY_OUTCOME",
                        "aim: told.aim, progress: told.progress, sustained: told.sustained"));
    }

    /** A subquery that binds {@code told}: the record, and what it said before. */
    static String versions(String record) {
        return """
            CALL (%1$s) {
              RETURN %1$s AS told
            UNION ALL
              MATCH (%1$s)-[:WAS]->(was)
              RETURN was AS told
            }
            """.formatted(record);
    }

    /** The columns of an entry. */
    static String entry(String kind, String fact, String of, String people, String said) {
        return """
            RETURN %1$s AS kind, %2$s AS fact, %3$s.validFrom AS began, %3$s.validTo AS ended, {%5$s} AS said, %4$s AS people,
              %3$s.recordedAt AS at, %3$s.supersededAt AS until, %3$s.recordedBy AS by, %3$s.source AS source
            """.formatted(kind, fact, of, people, said);
    }

    private static String dates() {
        return """
            UNWIND whole AS child
            %sUNWIND [['BIRTH', told.birthDate], ['EXPECTED', told.expectedDate], ['DEATH', told.deathDate]] AS day
            WITH told, day WHERE day[1] IS NOT NULL
            RETURN day[0] AS kind, '' AS fact, day[1] AS began, null AS ended, {} AS said, [] AS people,
              told.recordedAt AS at, coalesce(told.supersededAt, %s) AS until, told.recordedBy AS by, told.source AS source
            """.formatted(versions("child"), OPEN);
    }

    private static String names() {
        return """
            UNWIND [person] AS bearer
            MATCH (bearer)-[:HAS_NAME]->(name:PersonName)
            %s%s""".formatted(
                        versions("name"), entry("'NAME'", "name.id", "told", "[]", "type: told.kind, text: told.text"));
    }

    private static String identifiers() {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_IDENTIFIER]->(identifier:Identifier)
            %s%s""".formatted(
                        versions("identifier"),
                        entry("'IDENTIFIER'", "identifier.id", "told", "[]", "type: told.system, text: told.value"));
    }

    private static String contactDetails() {
        return """
            UNWIND whole AS child
            MATCH (child)-[:HAS_CONTACT_DETAIL]->(detail:ContactDetail)
            %s%s""".formatted(
                        versions("detail"),
                        entry("'CONTACT_DETAIL'", "detail.id", "told", "[]", "type: told.kind, text: told.value"));
    }

    /** The address is that of the household now, unless it is confidential. */
    private static String households() {
        return """
            UNWIND whole AS child
            MATCH (child)-[lives:LIVES_IN]->(household:Household)
            OPTIONAL MATCH (household)-[:AT]->(address:Address) WHERE %s
            WITH lives, head(collect(address {.lines, .postcode})) AS place
            %s""".formatted(
                        Policy.located("address"),
                        entry(
                                "'HOUSEHOLD'",
                                "lives.key",
                                "lives",
                                "[]",
                                "role: lives.role, lines: place.lines, postcode: place.postcode"));
    }

    private static String tie(String arrow, boolean outwards) {
        return """
            UNWIND [person] AS one
            MATCH (one)%s(other:Person) WHERE other IN seen AND %s
            %s""".formatted(
                        arrow.formatted(TIES),
                        Policy.disclosed("one", "other", "tie"),
                        entry(
                                "'TIE'",
                                "tie.key",
                                "tie",
                                "[other.id]",
                                "type: type(tie), detail: coalesce(tie.side + '_', '') + coalesce(tie.relation, tie.kind), status: tie.status, statusOn: tie.statusOn, basis: tie.statusBasis, outwards: "
                                        + outwards));
    }

    private static String responsibleForChild() {
        return """
            UNWIND whole AS child
            MATCH (child)<-[holds:%s]-(holder:Person) WHERE holder IN seen AND %s
            %s""".formatted(
                        RESPONSIBLE, Policy.disclosed("child", "holder", "holds"), responsibility("holder", false));
    }

    private static String responsible() {
        return """
            UNWIND [each IN seen WHERE %s] AS ward
            MATCH (person)-[holds:%s]->(ward) WHERE %s
            %s""".formatted(
                        Policy.full("each"),
                        RESPONSIBLE,
                        Policy.disclosed("person", "ward", "holds"),
                        responsibility("ward", true));
    }

    private static String responsibility(String other, boolean outwards) {
        return entry(
                "'PARENTAL_RESPONSIBILITY'",
                "holds.key",
                "holds",
                "[%s.id]".formatted(other),
                "basis: holds.basis, status: holds.status, outwards: " + outwards);
    }

    private static String papers() {
        return """
            UNWIND papers AS paper
            OPTIONAL MATCH (paper)-[part:%s]->(someone:Person) WHERE someone IN seen AND someone <> person AND %s
            WITH paper, someone ORDER BY someone.id
            WITH paper, collect(DISTINCT someone.id) AS others
            %s%s""".formatted(
                        IN_PAPER,
                        standing("part"),
                        versions("paper"),
                        entry(
                                "CASE WHEN paper:Order THEN 'ORDER' ELSE 'RESTRICTION' END",
                                "paper.id",
                                "told",
                                "others",
                                "type: told.kind, court: told.court, terms: told.terms, reason: told.reason"));
    }

    private static String care(String type, String label, String kind, String said) {
        return """
            UNWIND whole AS child
            MATCH (child)-[:%s]->(stay:%s)
            %s%s""".formatted(type, label, versions("stay"), entry("'" + kind + "'", "stay.id", "told", "[]", said));
    }

    private static String allocations() {
        return """
            UNWIND whole AS child
            MATCH (child)<-[allocated:ALLOCATED_TO]-(worker:Professional)
            %s""".formatted(entry(
                "'ALLOCATION'", "allocated.key", "allocated", "[]", "role: allocated.role, worker: worker.name"));
    }

    /** Assessments of which the viewer sees every child at FULL. */
    private static String togetherOrApart() {
        return """
            UNWIND whole AS child
            MATCH (child)<-[in:ASSESSES]-(assessment:TogetherOrApartAssessment) WHERE %s
            WITH DISTINCT child, assessment
            %s
            %s%s""".formatted(
                        Moment.NOW.known("in"),
                        TogetherOrApartCypher.seen("child, ", Moment.NOW),
                        versions("assessment"),
                        entry(
                                "'TOGETHER_OR_APART'",
                                "assessment.id",
                                "told",
                                "[each IN those WHERE each <> child | each.id]",
                                "type: told.recommendation, reasons: told.reasons, reviewBy: toString(told.reviewBy)"));
    }

    private static String cases() {
        return """
            UNWIND cases AS matter
            OPTIONAL MATCH (matter)-[part:CONCERNS]->(someone:Person) WHERE someone IN seen AND someone <> person AND %s
            WITH matter, someone ORDER BY someone.id
            WITH matter, collect(DISTINCT someone.id) AS others
            %s%s""".formatted(
                        said("part"),
                        versions("matter"),
                        entry(
                                "'INVOLVEMENT'",
                                "matter.id",
                                "told",
                                "others",
                                "type: told.kind, category: told.category, step: told.step, reason: told.reason, outcome: told.outcome"));
    }

    /** Conferences and outcomes, each of a day. */
    private static String ofCases(String label, String kind, String said) {
        return """
            UNWIND cases AS matter
            MATCH (matter)<-[:OF]-(record:%s)
            %sWITH record, told WHERE NOT told.withdrawn
            RETURN '%s' AS kind, record.id AS fact, toString(told.date) AS began, null AS ended, {%s} AS said, [] AS people,
              told.recordedAt AS at, told.supersededAt AS until, told.recordedBy AS by, told.source AS source
            """.formatted(label, versions("record"), kind, said);
    }
}
