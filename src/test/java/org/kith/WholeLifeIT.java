package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Type;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A child of whom every kind of fact is recorded, through every mutation that records one. What is the child's own begins with {@code Zqx},
 * what is other people's with {@code Wvo}: each such word is in no other test.
 */
public abstract class WholeLifeIT extends RecordingIT {

    private static final Provenance CASE_SYSTEM = new Provenance("Zqxsource of care", null);

    @Autowired
    private RecordCare care;

    /** The child, and those around them, by store id. */
    protected record Life(
            String child,
            String duplicate,
            String sibling,
            String mother,
            String father,
            String secretFather,
            String exploiter,
            String adopted,
            String order,
            String sharedOrder) {}

    protected Worker manager;

    @BeforeEach
    void makeAManager() {
        manager = worker("team-manager");
    }

    protected Life wholeLife() {
        String child = child(worker, "Zqxgiven", "Zqxfamily", "2011-03-04");
        families.allocate(manager.id(), child);
        String sibling = child(worker, "Wvosister", "Wvofamily", "2013-01-02");
        String mother = families.person("Wvomother", "Wvofamily", "1985");
        String father = families.person("Wvofather", "Wvosurname", "1984");
        String secret = families.person("Wvosecret", "Wvohidden", "1980");
        String exploiter = families.person("Wvopeer", "Wvogang", "1999");
        String adopted = families.child("Wvonewname", "Wvoadopters", "2011-03-04");
        families.allocate(manager.id(), adopted);
        families.tie(Type.PARENT, mother, sibling, "BIRTH");
        families.tie(Type.PARTNER, mother, father, "RELATIONSHIP");
        families.tie(Type.KITH, exploiter, child, "ACQUAINTANCE", "EXTRA_FAMILIAL");
        String duplicate = duplicate(child, mother);
        own(child);
        home(child, mother);
        ties(child, mother, father, secret, sibling);
        String order = order(List.of(child), "Zqxterms");
        correct(order, child);
        String shared = order(List.of(child, sibling), "Terms of both");
        papers(child, father, secret, sibling);
        journey(child);
        contactWithServices(child, sibling);
        careOf(child);
        watched(child);
        sealed(child, adopted);
        restricted(child);
        return new Life(child, duplicate, sibling, mother, father, secret, exploiter, adopted, order, shared);
    }

    private static String id(String person) {
        return Families.id(person);
    }

    private String duplicate(String child, String mother) {
        String duplicate = families.person("Zqxtwin", "Zqxduplicate", "2011");
        families.tie(Type.PARENT, mother, duplicate, "BIRTH");
        families.tie(Type.KITH, duplicate, child, "ACQUAINTANCE");
        JsonNode payload = mutate(
                manager.token(),
                "mergePeople",
                Map.of("keptId", id(child), "duplicateId", id(duplicate), "source", "Zqxsource of merge"),
                "");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return duplicate;
    }

    private void own(String child) {
        String revision = person(id(child), "revision").path("revision").asString();
        mutate(
                "correctPerson",
                Map.of(
                        "personId",
                        id(child),
                        "revision",
                        revision,
                        "given",
                        "Zqxgiven",
                        "family",
                        "Zqxfamily",
                        "birthDate",
                        "2011-03-05",
                        "sex",
                        "F",
                        "source",
                        "Zqxsource of birth"),
                "");
        JsonNode name = mutate(
                        "recordName",
                        Map.of(
                                "personId",
                                id(child),
                                "kind",
                                "ALIAS",
                                "given",
                                "Zqxalias",
                                "source",
                                "Zqxsource of name"),
                        "name { id revision }")
                .path("name");
        mutate(
                "recordName",
                Map.of(
                        "personId",
                        id(child),
                        "kind",
                        "ALIAS",
                        "given",
                        "Zqxalias2",
                        "nameId",
                        name.path("id").asString(),
                        "revision",
                        name.path("revision").asString()),
                "");
        mutate(
                "recordIdentifier",
                Map.of(
                        "personId",
                        id(child),
                        "system",
                        "NHS_NUMBER",
                        "value",
                        "9434765919",
                        "source",
                        "Zqxsource of number"),
                "");
        mutate("recordContactDetail", contact(child, "zqxshared@example.org", List.of("NETWORK")), "");
        mutate("recordContactDetail", contact(child, "zqxprivate@example.org", List.of()), "");
    }

    private static Map<String, Object> contact(String child, String value, List<String> share) {
        return Map.of(
                "personId",
                id(child),
                "kind",
                "EMAIL",
                "value",
                value,
                "shareWith",
                share,
                "safeTimes",
                "Zqxtimes, but never while Wvofather is there",
                "source",
                "Zqxsource of contact");
    }

    private void home(String child, String mother) {
        mutate(
                "recordAddress",
                Map.of(
                        "personIds",
                        List.of(id(child)),
                        "lines",
                        "1 Zqxlane\nZqxtown",
                        "postcode",
                        "ZZ9 8QX",
                        "role",
                        "Zqxrole",
                        "validFrom",
                        "2015-02",
                        "validTo",
                        "2020-02",
                        "source",
                        "Zqxsource of home"),
                "");
        mutate(
                "recordAddress",
                Map.of(
                        "personIds",
                        List.of(id(child)),
                        "lines",
                        "2 Zqxrefuge\nZqxsecret",
                        "postcode",
                        "ZZ9 9QX",
                        "confidential",
                        true,
                        "validFrom",
                        "2020-02",
                        "validTo",
                        "2021-02"),
                "");
        mutate(
                "recordAddress",
                Map.of(
                        "personIds",
                        List.of(id(child)),
                        "lines",
                        "3 Zqxnow",
                        "postcode",
                        "ZZ9 7QX",
                        "confidential",
                        true,
                        "validFrom",
                        "2021-02"),
                "");
        mutate(
                "recordAddress",
                Map.of("personIds", List.of(id(mother)), "lines", "4 Wvostreet", "postcode", "ZZ9 6QX"),
                "");
    }

    private void ties(String child, String mother, String father, String secret, String sibling) {
        String birth = families.tie(Type.PARENT, mother, child, "BIRTH");
        mutate(
                "recordParentageStep",
                Map.of("tieId", global("Tie", birth), "revision", "1", "status", "PROVEN", "basis", "Zqxbasis"),
                "");
        tie("recordParentage", Map.of("parentId", id(father), "childId", id(child), "kind", "SOCIAL"));
        String fact = families.tie(Type.PARENT, secret, child, "LEGAL");
        mutate(
                "hideTie",
                Map.of(
                        "tieId",
                        global("Tie", fact),
                        "revision",
                        "1",
                        "hiddenFrom",
                        List.of(id(mother)),
                        "reason",
                        "Zqxhidden because Wvofather is dangerous"),
                "");
        tie("recordSibling", Map.of("personId", id(child), "siblingId", id(sibling), "kind", "HALF"));
        tie("recordKith", Map.of("personId", id(child), "kithId", id(father), "kind", "IN_CONTACT"));
        tie("recordCare", Map.of("carerId", id(mother), "personId", id(child), "kind", "MAIN"));
        tie("recordParentalResponsibility", Map.of("holderId", id(mother), "childId", id(child), "basis", "MOTHER"));
    }

    private void tie(String mutation, Map<String, ?> input) {
        mutate(mutation, with(input, "source", "Zqxsource of tie, told by Wvomother"), "");
    }

    private String order(List<String> children, String terms) {
        return mutate(
                        "recordOrder",
                        Map.of(
                                "kind",
                                "C43",
                                "subjectIds",
                                children.stream().map(Families::id).toList(),
                                "court",
                                children.size() == 1 ? "Zqxcourt" : "Court of both",
                                "terms",
                                terms,
                                "validFrom",
                                "2024-02-01"),
                        "order { id revision }")
                .at("/order/id")
                .asString();
    }

    private void correct(String order, String child) {
        String revision = ask(
                        worker.token(),
                        "query N($id: ID!) { node(id: $id) { ... on Order { revision } } }",
                        Map.of("id", order))
                .at("/node/revision")
                .asString();
        mutate(
                "recordOrder",
                Map.of(
                        "orderId",
                        order,
                        "revision",
                        revision,
                        "kind",
                        "C43",
                        "subjectIds",
                        List.of(id(child)),
                        "court",
                        "Zqxcourt",
                        "terms",
                        "Zqxterms corrected",
                        "validFrom",
                        "2024-02-01"),
                "");
    }

    private void papers(String child, String father, String secret, String sibling) {
        mutate(
                "recordRestriction",
                Map.of(
                        "kind",
                        "NO_CONTACT",
                        "protectsId",
                        id(child),
                        "againstId",
                        id(father),
                        "reason",
                        "Zqxreason, Wvofather hit her",
                        "source",
                        "Zqxsource of restriction"),
                "");
        mutate(
                "recordRestriction",
                Map.of(
                        "kind",
                        "SUPERVISED_ONLY",
                        "protectsId",
                        id(child),
                        "againstId",
                        id(secret),
                        "reason",
                        "Zqxreason two"),
                "");
        mutate(
                "recordTogetherOrApart",
                Map.of(
                        "childIds",
                        List.of(id(child), id(sibling)),
                        "recommendation",
                        "TOGETHER_LATER",
                        "reasons",
                        List.of("NO_HOME_FOR_ALL"),
                        "rationale",
                        "Rationale of both; Wvosister is younger",
                        "assessedOn",
                        "2026-05-04"),
                "");
    }

    /** Each recorded and corrected, so that former values are in the store, too. */
    private void journey(String child) {
        twice(
                "recordReview",
                "review",
                "reviewId",
                Map.of("childId", id(child), "date", "2024-04-01", "participation", "PN4"));
        twice("recordVisit", "visit", "visitId", Map.of("childId", id(child), "date", "2024-04-02", "seenAlone", true));
        twice(
                "recordMissingEpisode",
                "missingEpisode",
                "missingEpisodeId",
                Map.of("childId", id(child), "kind", "M", "validFrom", "2024-04-03", "validTo", "2024-04-04"));
        twice(
                "recordDeprivationOfLiberty",
                "deprivationOfLiberty",
                "deprivationOfLibertyId",
                Map.of("childId", id(child), "validFrom", "2024-04-05", "authorisedBy", "HIGH_COURT"));
        twice(
                "recordPreviousPermanence",
                "previousPermanence",
                "previousPermanenceId",
                Map.of("childId", id(child), "kind", "P2", "authority", "WAL", "orderedOn", "2015-05"));
        twice(
                "recordAdoptionDecision",
                "adoptionDecision",
                "adoptionDecisionId",
                Map.of(
                        "childId",
                        id(child),
                        "decidedOn",
                        "2024-04-06",
                        "reversedOn",
                        "2024-04-07",
                        "reversedBecause",
                        "RD4"));
        twice(
                "recordAdoptionMatch",
                "adoptionMatch",
                "adoptionMatchId",
                Map.of(
                        "childId",
                        id(child),
                        "matchedOn",
                        "2024-04-06",
                        "decidedOn",
                        "2024-04-06",
                        "fosterCarers",
                        true,
                        "adopters",
                        1,
                        "sexOfAdopters",
                        "F1",
                        "legalStatusOfAdopters",
                        "L0"));
        twice(
                "recordPermanencePlan",
                "permanencePlan",
                "permanencePlanId",
                Map.of(
                        "childId",
                        id(child),
                        "kind",
                        "ADOPTION",
                        "parallel",
                        "RETURN_HOME",
                        "decidedOn",
                        "2024-04-06",
                        "decidedBy",
                        "COURT",
                        "milestones",
                        List.of(Map.of("what", "Assessment of the grandparents", "aimedFor", "2024-06-01"))));
    }

    private void twice(String mutation, String field, String idField, Map<String, Object> said) {
        JsonNode made = mutate(mutation, said, field + " { id revision }").path(field);
        mutate(
                mutation,
                with(
                        said,
                        idField,
                        made.path("id").asString(),
                        "revision",
                        made.path("revision").asString(),
                        "source",
                        "Zqxsource of " + field),
                "");
    }

    private void contactWithServices(String child, String sibling) {
        Map<String, Object> enquiry = Map.of(
                "kind",
                "CHILD_PROTECTION",
                "authorityId",
                global("Authority", families.authority()),
                "people",
                List.of(Map.of("personId", id(child), "role", "CHILD")),
                "leadWorkers",
                List.of(Map.of("professionalId", global("Professional", worker.id()))),
                "category",
                "NEG",
                "conferences",
                List.of(Map.of("kind", "INITIAL", "date", "2024-03-04", "decision", "Zqxdecision")),
                "familyOutcomes",
                List.of(Map.of("aim", "Zqxaim", "date", "2024-03-05", "progress", "Zqxprogress")),
                "reason",
                "Zqxreason of plan: Wvomother did not call",
                "validFrom",
                "2024-03-04",
                "source",
                "Zqxsource of plan");
        JsonNode plan = mutate("recordInvolvement", enquiry, "involvement { id revision }")
                .path("involvement");
        mutate(
                "recordInvolvement",
                with(
                        enquiry,
                        "involvementId",
                        plan.path("id").asString(),
                        "revision",
                        plan.path("revision").asString(),
                        "outcome",
                        "Zqxoutcome",
                        "validTo",
                        "2024-06-01"),
                "");
        mutate(
                "recordInvolvement",
                with(
                        enquiry,
                        "kind",
                        "ASSESSMENT",
                        "category",
                        null,
                        "conferences",
                        List.of(),
                        "familyOutcomes",
                        List.of(),
                        "reason",
                        "Reason of both",
                        "source",
                        null,
                        "people",
                        List.of(
                                Map.of("personId", id(child), "role", "CHILD"),
                                Map.of("personId", id(sibling), "role", "CHILD"))),
                "");
    }

    private void careOf(String child) {
        families.write(tx -> {
            String home = Ids.next();
            String placement = Ids.next();
            tx.run(
                    "CREATE (home:Setting:FosterHousehold) SET home.id = $home, home.kind = 'FOSTER_HOUSEHOLD', home.name = 'The Wvocarer household', home.recordedAt = datetime.transaction(), home.supersededAt = datetime('9999-12-31T00:00:00Z')",
                    Map.of("home", home));
            ValidTime time = PartialDate.between(PartialDate.parse("2022-01-02"), PartialDate.parse("2023-01-02"));
            for (String type : List.of("U1", "U6")) {
                var row = new PlacementRow(
                        placement, child, home, type, "PR1", null, Map.of("homePostcode", "ZQX1"), time, null);
                care.placements(tx, CASE_SYSTEM, List.of(row));
            }
            var episode = new EpisodeRow(Ids.next(), child, placement, "S", "C2", "N1", null, time, null);
            care.episodes(tx, CASE_SYSTEM, List.of(episode));
        });
    }

    private void watched(String child) {
        mutate(
                "askToCompare",
                Map.of("personId", id(child), "system", "NHS_NUMBER", "value", "9434765919", "note", "Zqxnote"),
                "");
        Worker other = worker("practitioner");
        JsonNode broken = mutate(
                other.token(),
                "breakGlass",
                Map.of(
                        "personId",
                        id(child),
                        "reason",
                        "MISSING_CHILD",
                        "explanation",
                        "Zqxexplanation of why the glass was broken"),
                "");
        assertThat(broken.path("userErrors")).as(broken.toString()).isEmpty();
        families.write(tx -> tx.run("""
                CREATE (:Access {id: randomUUID(), at: datetime('2026-05-06T09:10:00Z'), personId: $child, professionalId: $worker,
                  roles: ['practitioner'], level: 'FULL', operation: 'See', roots: ['person'], because: ['ALLOCATION'], changed: false, requestId: 'r1'})
                CREATE (:Access {id: randomUUID(), at: datetime('2026-05-07T09:10:00Z'), personId: $child, professionalId: $worker,
                  roles: ['adoption-records'], level: 'FULL', operation: 'See', roots: ['disclosureCases'], because: ['DISCLOSURE'], changed: false, requestId: 'r2'})
                """, Map.of("child", child, "worker", worker.id())));
    }

    private void sealed(String child, String adopted) {
        JsonNode seal = mutate(
                manager.token(),
                "sealAdoption",
                Map.of("personId", id(child), "otherId", id(adopted), "reason", "Zqxreason of seal"),
                "");
        assertThat(seal.path("userErrors")).as(seal.toString()).isEmpty();
        Worker reader = worker("adoption-records");
        JsonNode matter = mutate(
                manager.token(),
                "openDisclosureCase",
                Map.of(
                        "personId",
                        id(child),
                        "professionalId",
                        global("Professional", reader.id()),
                        "basis",
                        "COURT_ORDER",
                        "note",
                        "Zqxnote of disclosure"),
                "");
        assertThat(matter.path("userErrors")).as(matter.toString()).isEmpty();
    }

    private void restricted(String child) {
        List<String> both = List.of(global("Professional", worker.id()), global("Professional", manager.id()));
        JsonNode payload = mutate(
                manager.token(),
                "restrictRecord",
                Map.of("personId", id(child), "professionalIds", both, "reason", "Zqxrestricted"),
                "");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
    }
}
