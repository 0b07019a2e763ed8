package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A father of whom the mother's partner must not learn, and his niece, whose worker sees the child only through him. */
class HideTiesIT extends RecordingIT {

    private static final String TIE =
            "tie { id revision undisclosed hiddenBecause hiddenFrom { id } from { id } to { id } history { detail } }";

    private static final String NETWORK = """
            query N($id: ID!, $tie: ID!, $knownAt: DateTime) {
              node(id: $tie) { ... on Tie { undisclosed hiddenFrom { id } } }
              familyNetwork(personId: $id, hops: 3, knownAt: $knownAt) {
                people { person { id displayName } } ties { id undisclosed hiddenFrom { id } } } }
            """;

    @Autowired
    private RecordTies ties;

    private Worker other;
    private String child;
    private String mother;
    private String father;
    private String partner;
    private String uncle;
    private String niece;
    private String fact;

    @BeforeEach
    void aFather() {
        other = worker("practitioner");
        child = child(worker, "Cosmo", "Vale", "2014-05-01");
        mother = families.person("Maud", "Vale", "1990");
        father = families.person("Fergus", "Firth", "1988");
        partner = families.person("Percy", "Pike", "1985");
        uncle = families.person("Ulric", "Firth", "1986");
        niece = child(other, "Nell", "Firth", "2012-05-01");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARTNER, mother, partner, "COHABITATION");
        families.tie(Type.SIBLING, father, uncle, "FULL");
        families.tie(Type.PARENT, uncle, niece, "BIRTH");
        fact = families.tie(Type.PARENT, father, child, "BIRTH");
    }

    private Map<String, Object> hiding(String revision, String... from) {
        return Map.of(
                "tieId",
                global("Tie", fact),
                "revision",
                revision,
                "hiddenFrom",
                Stream.of(from).map(Families::id).toList(),
                "reason",
                "he has threatened the father");
    }

    private JsonNode hidden(String... from) {
        JsonNode payload = mutate(worker.token(), "hideTie", hiding("1", from), TIE);
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload.path("tie");
    }

    private Map<String, Object> disclosing(String revision) {
        return Map.of("tieId", global("Tie", fact), "revision", revision, "reason", "he knows");
    }

    /** A store that has grown plans the statement once more, which on a busy machine takes longer than a request may: then once again. */
    private String network(Worker viewer, String about, @Nullable OffsetDateTime knownAt) {
        Map<String, @Nullable Object> of = with(
                Map.of("id", Families.id(about), "tie", global("Tie", fact)),
                "knownAt",
                knownAt == null ? null : knownAt.toString());
        var answer = ask(viewer.token(), NETWORK, of);
        for (int again = 0;
                again < 5 && (answer.status() != 200 || answer.errorCodes().contains("TIMEOUT"));
                again++) {
            answer = ask(viewer.token(), NETWORK, of);
        }
        assertThat(answer.errorCodes()).as(answer.text()).isEmpty();
        return answer.text().replaceAll(",\"extensions\".*", "");
    }

    private record Version(String guard, List<String> hiddenFrom) {}

    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        families.write(tx -> tx.run("""
                MATCH ()-[tie:PARENT_OF]->() WHERE tie.key STARTS WITH $fact
                RETURN tie.guard AS guard, tie.hiddenFrom AS hiddenFrom ORDER BY tie.version
                """, Map.of("fact", fact + ':'))
                .forEach(row -> versions.add(new Version(row.text("guard"), row.texts("hiddenFrom")))));
        return versions;
    }

    @Test
    void aHiddenTieIsToldWithTheWholeRecordAloneAndToldAgainWhenItIsDisclosed() {
        String ofNiece = network(other, niece, null);
        assertThat(ofNiece).contains("Cosmo", "Fergus");
        OffsetDateTime before = OffsetDateTime.now();

        JsonNode tie = hidden(partner);
        assertThat(tie.path("undisclosed").asBoolean()).isTrue();
        assertThat(tie.path("hiddenBecause").asString()).isEqualTo("he has threatened the father");
        assertThat(tie.at("/hiddenFrom/0/id").asString()).isEqualTo(Families.id(partner));
        assertThat(tie.path("history")).hasSize(2);
        for (OffsetDateTime when : Arrays.asList(null, before)) {
            assertThat(network(other, niece, when))
                    .contains("Fergus", "\"node\":null")
                    .doesNotContain("Cosmo", global("Tie", fact), Families.id(child));
            assertThat(network(worker, child, when))
                    .contains(
                            "Fergus",
                            "Percy",
                            "{\"undisclosed\":true,\"hiddenFrom\":[{\"id\":\"" + Families.id(partner))
                    .doesNotContain("Ulric", "Nell");
        }

        JsonNode disclosed = mutate(
                worker.token(), "discloseTie", disclosing(tie.path("revision").asString()), TIE);
        assertThat(disclosed.path("userErrors")).as(disclosed.toString()).isEmpty();
        assertThat(disclosed.at("/tie/undisclosed").asBoolean()).isFalse();
        assertThat(disclosed.at("/tie/hiddenBecause").isNull()).isTrue();
        assertThat(network(other, niece, null)).isEqualTo(ofNiece);
        assertThat(versions()).extracting(Version::guard).containsExactly("OPEN", "OPEN", "OPEN");
    }

    @Test
    void whatIsWrongIsRefused() {
        String token = worker.token();
        assertThat(refused(token, "hideTie", hiding("1"))).isEqualTo("INVALID at input.hiddenFrom");
        assertThat(refused(token, "hideTie", hiding("1", partner, partner))).isEqualTo("INVALID at input.hiddenFrom");
        assertThat(refused(token, "hideTie", with(hiding("1", partner), "reason", " ")))
                .isEqualTo("INVALID at input.reason");
        assertThat(refused(token, "hideTie", hiding("1", partner, "nobody")))
                .isEqualTo("NOT_FOUND at input.hiddenFrom.1");
        assertThat(refused(token, "hideTie", hiding("7", partner))).isEqualTo("CONFLICT at input.revision");
        assertThat(refused(token, "hideTie", with(hiding("1", partner), "tieId", global("Tie", "none"))))
                .isEqualTo("NOT_FOUND at input.tieId");
        assertThat(refused(other.token(), "hideTie", hiding("1", uncle))).isEqualTo("NOT_ALLOWED at input.tieId");
        assertThat(refused(token, "discloseTie", disclosing("1"))).isEqualTo("ALREADY_RECORDED at input.tieId");
        String adults = families.tie(Type.KITH, uncle, father, "FRIEND");
        assertThat(refused(token, "hideTie", with(hiding("1", partner), "tieId", global("Tie", adults))))
                .isEqualTo("NOT_ALLOWED at input.tieId");
        assertThat(answer(token("family-time", worker.id()), "hideTie", hiding("1", partner), "")
                        .errorCodes())
                .containsExactly("FORBIDDEN");

        Map<String, @Nullable Object> input =
                with(hiding("1", partner), "idempotencyKey", UUID.randomUUID().toString());
        JsonNode first = mutate(token, "hideTie", input, TIE);
        assertThat(mutate(token, "hideTie", input, TIE).path("tie")).isEqualTo(first.path("tie"));
        assertThat(refused(token, "hideTie", with(input, "reason", "another")))
                .isEqualTo("KEY_REUSED at input.idempotencyKey");
        assertThat(refused(token, "hideTie", hiding("2", partner))).isEqualTo("ALREADY_RECORDED at input.hiddenFrom");
        assertThat(refused(other.token(), "hideTie", hiding("2", uncle))).isEqualTo("NOT_FOUND at input.tieId");
        assertThat(refused(other.token(), "discloseTie", disclosing("2"))).isEqualTo("NOT_FOUND at input.tieId");
        assertThat(refused(token, "discloseTie", with(disclosing("2"), "reason", "")))
                .isEqualTo("INVALID at input.reason");
        assertThat(refused(token, "discloseTie", disclosing("1"))).isEqualTo("CONFLICT at input.revision");
    }

    @Test
    void neitherACorrectionNorASecondRecordingNorAnImportOpensIt() {
        hidden(partner, mother);
        Map<String, Object> parentage =
                Map.of("parentId", Families.id(father), "childId", Families.id(child), "kind", "BIRTH");
        assertThat(refused("recordParentage", parentage)).isEqualTo("ALREADY_RECORDED at input.childId");
        JsonNode corrected = mutate(
                "recordParentage",
                with(parentage, "tieId", global("Tie", fact), "revision", "2", "certainty", "ACCEPTED"),
                TIE);
        assertThat(corrected.at("/tie/undisclosed").asBoolean()).isTrue();
        var imported = new TieRow(
                fact, 9, Type.PARENT, father, child, "BIRTH", "PROVEN", Detail.NONE, "OPEN", ValidTime.ALWAYS, null);
        families.write(tx -> ties.ties(tx, new Provenance("test", null), List.of(imported)));
        assertThat(versions())
                .hasSize(4)
                .containsOnly(new Version(
                        "UNDISCLOSED", Stream.of(partner, mother).sorted().toList()));
        assertThat(network(other, niece, null)).doesNotContain("Cosmo");
    }

    @Test
    void ofACorrectionAndAHidingAtOnceOneIsToldToReadAgain() {
        List<CompletableFuture<JsonNode>> both = List.of(
                CompletableFuture.supplyAsync(() -> mutate(worker.token(), "hideTie", hiding("1", partner), "")),
                CompletableFuture.supplyAsync(() -> mutate(
                        worker.token(),
                        "endTie",
                        Map.of("tieId", global("Tie", fact), "revision", "1", "validTo", "2020"),
                        "")));
        assertThat(both.stream()
                        .map(CompletableFuture::join)
                        .map(RecordingIT::codes)
                        .toList())
                .containsExactlyInAnyOrder(List.of(), List.of("CONFLICT"));
    }

    @Test
    void whoWasNotToBeToldIsNotToBeToldUnderTheNameTheyAreKeptUnder() {
        Worker manager = worker("team-manager");
        families.allocate(manager.id(), child);
        String again = families.person("Percival", "Pike", null);
        String stranger = families.person("Sid", "Firth", null);
        families.tie(Type.KIN, again, child, "OTHER");
        families.tie(Type.KIN, stranger, child, "OTHER");
        hidden(again, uncle);
        String twice = families.tie(Type.PARENT, stranger, child, "BIRTH");
        assertThat(mutate(worker.token(), "hideTie", with(hiding("1", mother), "tieId", global("Tie", twice)), "")
                        .path("userErrors"))
                .isEmpty();
        merge(manager, partner, again);
        assertThat(versions())
                .allSatisfy(version -> assertThat(version.hiddenFrom()).contains(again, partner, uncle));
        merge(manager, father, stranger);
        assertThat(versions())
                .allSatisfy(version -> assertThat(version.hiddenFrom()).contains(partner, uncle, mother));
    }

    private void merge(Worker manager, String kept, String duplicate) {
        JsonNode merged = mutate(
                manager.token(),
                "mergePeople",
                Map.of("keptId", Families.id(kept), "duplicateId", Families.id(duplicate)),
                "");
        assertThat(merged.path("userErrors")).as(merged.toString()).isEmpty();
    }
}
