package org.kith.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/**
 * Takes the values of some records, which are of one person, out of the store: what is theirs alone goes with all its former values, and of
 * what is others' too they are taken out. Each statement starts from the records' unique ids, but for those that say so.
 */
final class TakeOut {

    private static final String PEOPLE = "UNWIND $gone.ids AS id MATCH (person:Person {id: id}) ";

    /** Nobody but those who go. */
    private static final String NOBODY_ELSE =
            "NOT EXISTS { MATCH (%s)-[:%s]-(other:Person) WHERE NOT other.id IN $gone.ids }";

    /** Words by which they could be found in text that is nobody's own: names and numbers, five letters or more. */
    private static final String WORDS = "CYPHER 25 " + PEOPLE + """
            CALL (person) {
                MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->(own)
                RETURN coalesce(own.text, own.value) AS word
              UNION
                MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL]->()-[:WAS]->(own)
                RETURN coalesce(own.text, own.value) AS word
              UNION
                UNWIND [person.localId, person.displayName] AS word RETURN word
            }
            WITH DISTINCT word WHERE size(word) > 4 AND word <> 'Name not known' RETURN word
            """;

    /** Whoever is told that something has changed. */
    private static final String AROUND = PEOPLE + """
            MATCH (person)-[:PARENT_OF|PARTNER_OF|SIBLING_OF|KIN_OF|KITH_OF|CARES_FOR|HAS_PARENTAL_RESPONSIBILITY_FOR|SAME_AS]-(other:Person)
            RETURN DISTINCT other.id AS id
            """;

    private static final List<String> ALONE = List.of(
            // addresses of households and homes that nobody else ever used, those of earlier times too
            "CYPHER 25 " + PEOPLE + """
                MATCH (person)-[:LIVES_IN|CARER_IN|HAS_PLACEMENT|PLACED_IN*1..2]->(place:Household|Setting)
                WHERE NOT place:ChildrensHome AND NOT place:SecureHome AND NOT place:SupportedAccommodation
                  AND NOT EXISTS { MATCH (place)<-[:LIVES_IN|CARER_IN]-(other:Person) WHERE NOT other.id IN $gone.ids }
                  AND NOT EXISTS { MATCH (place)<-[:PLACED_IN]-()<-[:HAS_PLACEMENT]-(other:Person) WHERE NOT other.id IN $gone.ids }
                WITH DISTINCT place
                OPTIONAL MATCH (place)-[:WAS]->(was)
                OPTIONAL MATCH (place)-[:HAS_APPROVAL|HAS_EXEMPTION|HAS_REGISTRATION|HAS_PROFILE]->(approval)
                OPTIONAL MATCH (approval)-[:WAS]->(approvalWas)
                WITH place, collect(DISTINCT was) AS former, collect(DISTINCT approval) + collect(DISTINCT approvalWas) AS approvals,
                  COLLECT { MATCH (place)-[:AT]->(address:Address) RETURN address } AS now
                WITH place, former, approvals, now
                  + COLLECT { UNWIND former AS old UNWIND old.address AS id MATCH (address:Address {id: id}) RETURN address } AS addresses
                FOREACH (each IN former + approvals | DETACH DELETE each)
                DETACH DELETE place
                WITH addresses UNWIND addresses AS address
                WITH DISTINCT address WHERE NOT EXISTS { MATCH (address)<-[:AT]-() }
                OPTIONAL MATCH (address)-[:WAS]->(was)
                DETACH DELETE was, address
                """,
            "CYPHER 25 " + PEOPLE + """
                MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL|HAS_EPISODE|HAS_PLACEMENT|HAS_REVIEW|HAS_VISIT|HAS_MISSING_EPISODE|HAS_DEPRIVATION_OF_LIBERTY|HAS_PREVIOUS_PERMANENCE|HAS_ADOPTION_DECISION|HAS_ADOPTION_MATCH|HAS_PERMANENCE_PLAN|HAS_REFERRAL]->(own)
                WITH DISTINCT own
                OPTIONAL MATCH (own)-[:WAS]->(was)
                DETACH DELETE was, own
                """,
            "CYPHER 25 " + PEOPLE + """
                MATCH (person)-[:HAS_UNACCOMPANIED_STATUS|HAS_SOCIAL_WORKER_EPISODE|HAS_HEALTH_OUTCOME|HAS_CARE_LEAVER_OUTCOME|HAS_STAYING_PUT|HAS_SHORT_BREAK_AGREEMENT|HAS_PATHWAY_PLAN]->(own)
                WITH DISTINCT own
                OPTIONAL MATCH (own)-[:WAS]->(was)
                DETACH DELETE was, own
                """,
            // a restriction is between two: without one of them it is none
            "CYPHER 25 " + PEOPLE + """
                MATCH (person)<-[:PROTECTS|AGAINST]-(paper:Restriction)
                WITH DISTINCT paper
                OPTIONAL MATCH (paper)-[:WAS]->(was)
                DETACH DELETE was, paper
                """,
            "CYPHER 25 " + PEOPLE
                    + """
                MATCH (person)<-[:SUBJECT|NAMES|CONCERNS|CORE_GROUP_MEMBER|ASSESSES]-(paper:Order|Involvement|TogetherOrApartAssessment)
                WITH DISTINCT paper WHERE %s
                OPTIONAL MATCH (paper)-[:WAS]->(was)
                OPTIONAL MATCH (paper)<-[:OF]-(part)
                OPTIONAL MATCH (part)-[:WAS]->(partWas)
                DETACH DELETE was, partWas, part, paper
                """.formatted(NOBODY_ELSE.formatted(
                            "paper", "SUBJECT|NAMES|CONCERNS|CORE_GROUP_MEMBER|ASSESSES")),
            // reads all of the few cases, requests, glasses and alerts
            "MATCH (matter:DisclosureCase) WHERE matter.personId IN $gone.ids OPTIONAL MATCH (matter)-[:WAS]->(was) DETACH DELETE was, matter",
            "MATCH (task:Comparison) WHERE task.personId IN $gone.ids DETACH DELETE task",
            "MATCH (glass:BreakGlass) WHERE glass.personId IN $gone.ids DETACH DELETE glass",
            "MATCH (alert:AccessAlert) WHERE alert.personId IN $gone.ids OPTIONAL MATCH (alert)-[:REVIEWED_AS]->(review) DETACH DELETE review, alert",
            "MATCH (hold:LegalHold) WHERE hold.personId IN $gone.ids SET hold.reason = null, hold.releaseReason = null",
            // reads all findings of imports and all mutations that warned: text of the application that may quote a
            // value
            "MATCH (finding:Finding) WHERE any(word IN $gone.words WHERE finding.value CONTAINS word OR finding.message CONTAINS word)"
                    + " SET finding.value = '', finding.message = 'erased'",
            "MATCH (mutation:Mutation) WHERE size(mutation.warnings) > 0 AND any(word IN $gone.words WHERE any(text IN mutation.warnings WHERE text CONTAINS word))"
                    + " SET mutation.warnings = []",
            "CYPHER 25 " + PEOPLE + "MATCH (person)-[:WAS]->(was) DETACH DELETE was",
            "CYPHER 25 " + PEOPLE + "MATCH (person)-[edge]-() DELETE edge");

    /** What stays of a record. */
    private static final String TOMBSTONE = PEOPLE + """
            REMOVE person:Person:Child
            SET person:Tombstone, person = {id: id, erasedAt: datetime.transaction(), by: $gone.by, rule: $gone.rule, reason: $gone.reason}
            """;

    private TakeOut() {}

    /**
     * Takes everything out.
     *
     * @return ids of those to whom a tie led
     */
    static List<String> all(Tx tx, List<String> ids, String by, String rule, String reason) {
        Map<String, Object> people = Map.of("gone", Map.of("ids", ids));
        List<String> words = texts(tx.run(WORDS, people), "word");
        List<String> around = texts(tx.run(AROUND, people), "id");
        Map<String, Object> gone =
                Map.of("gone", Map.of("ids", ids, "words", words, "by", by, "rule", rule, "reason", reason));
        ALONE.forEach(statement -> tx.run(statement, gone));
        tx.run(TOMBSTONE, gone);
        return around;
    }

    private static List<String> texts(List<Row> rows, String name) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.text(name)));
        return texts;
    }
}
