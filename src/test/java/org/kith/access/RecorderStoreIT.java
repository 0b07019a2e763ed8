package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.StoreException;
import org.kith.graph.TestKernel;

/** A mutation, done once, by whoever may, about whom they see whole. What it writes here is a note on a person. */
class RecorderStoreIT extends AccessStore {

    private record Note(String idempotencyKey, String text) implements MutationInput {}

    private final List<Object> told = new ArrayList<>();
    private final Recorder recorder = new Recorder(STORE.writes(), STORE.clock(), told::add);
    private final Thing worker = worker("practitioner");
    private final Thing mia = child();
    private final Scope scope = as(worker, "practitioner");

    @BeforeEach
    void miaIsTheirs() {
        grant(worker, mia);
    }

    private Recorded record(Scope who, Note note, List<Subject> about) {
        return recorder.record(who, "recordPerson", note, tx -> about, change -> write(change, note));
    }

    private Recorded record(Note note, Subject... about) {
        return record(scope, note, List.of(about));
    }

    private static String write(Change change, Note note) {
        String id = Ids.next();
        change.tx()
                .run(
                        "MATCH (p:Person) WHERE p.id IN $people CREATE (p)-[:NOTED]->(:TestNote {id: $id, text: $text})",
                        Map.of("id", id, "text", note.text(), "people", List.copyOf(change.concerned())));
        change.warn(WarningCode.UNUSUAL, "text.first", "A tab\tstands in this");
        return id;
    }

    private static Note note() {
        return new Note(Ids.next(), "She likes football");
    }

    private static Subject the(Thing person, String field) {
        return new Subject(person.id(), field);
    }

    private static List<String> notes(Thing person) {
        return store("MATCH (:Person {id: $id})-[:NOTED]->(n) RETURN n.id AS id", Map.of("id", person.id())).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private static List<String> errors(Recorded refused) {
        assertThat(refused.id()).isNull();
        assertThat(refused.bookmark()).isNull();
        return refused.userErrors().stream()
                .map(error -> error.code() + " at " + String.join(".", error.path()))
                .toList();
    }

    @Test
    void itIsWrittenAndToldOfTheCallerInTheTermsOfTheRequest() {
        Recorded done = record(note(), the(mia, "childId"));
        assertThat(done.userErrors()).isEmpty();
        assertThat(notes(mia)).containsExactly(Objects.requireNonNull(done.id()));
        assertThat(done.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.UNUSUAL);
            assertThat(warning.path()).containsExactly("input", "text", "first");
        });
        PeopleChanged event = (PeopleChanged) told.getFirst();
        assertThat(told).hasSize(1);
        assertThat(event.scope()).isSameAs(scope);
        assertThat(event.mutation()).isEqualTo("recordPerson");
        assertThat(event.people()).containsExactly(mia.id());
    }

    @Test
    void whatIsRecordedCanBeReadAfterItAndWhatWasRefusedNot() {
        Recorded done = record(note(), the(mia, "childId"));
        List<String> read = new ArrayList<>();
        assertThat(done.<String>read(scope, (after, id) -> {
                    read.add(id);
                    return String.join(",", after.bookmarks());
                }))
                .isEqualTo(done.bookmark());
        assertThat(read).containsExactly(Objects.requireNonNull(done.id()));
        Recorded refused = Recorded.refused(RefusedException.notFound("x").errors());
        assertThat(refused.<String>read(scope, (after, id) -> id)).isNull();
    }

    @Test
    void theSameKeyAgainGivesTheFirstAnswerAndWritesNothing() {
        Note note = note();
        Recorded first = record(note, the(mia, "childId"));
        Recorded again = record(note, the(mia, "childId"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.warnings()).isEqualTo(first.warnings());
        assertThat(notes(mia)).hasSize(1);
        assertThat(told).as("nothing has changed").hasSize(1);
        assertThat(errors(record(new Note(note.idempotencyKey(), "Another"), the(mia, "childId"))))
                .containsExactly("KEY_REUSED at input.idempotencyKey");
        Thing colleague = worker("practitioner");
        grant(colleague, mia);
        assertThat(record(as(colleague, "practitioner"), note, List.of(the(mia, "childId")))
                        .id())
                .as("another's key")
                .isNotEqualTo(first.id());
        store("MATCH (:Professional {id: $id})-[grant:MAY_SEE]->() DELETE grant", Map.of("id", worker.id()));
        assertThat(errors(record(note, the(mia, "childId"))))
                .as("authorised again")
                .containsExactly("NOT_FOUND at input.childId");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aKeyHasUpTo100Characters(int length) {
        assertThat(errors(record(new Note("k".repeat(length), "x"), the(mia, "childId"))))
                .containsExactly("INVALID at input.idempotencyKey");
        assertThat(errors(record(new Note(" ", "x"), the(mia, "childId"))))
                .containsExactly("INVALID at input.idempotencyKey");
        String longest = (Ids.next() + "k".repeat(100)).substring(0, 100);
        assertThat(record(new Note(longest, "x"), the(mia, "childId")).id()).isNotNull();
    }

    @Test
    void tokenAndStoreHaveToAgreeOnARoleThatMay() {
        Thing fostering = worker("fostering", "practitioner");
        grant(fostering, mia);
        for (Scope who : List.of(as(fostering, "fostering"), as(fostering, "duty"), as(worker, "fostering"))) {
            assertThatThrownBy(() -> record(who, note(), List.of(the(mia, "childId"))))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
        }
        assertThat(notes(mia)).isEmpty();
    }

    @Test
    void aChildHasToBeSeenWholeAndOthersAtAll() {
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        Thing brother = child();
        link(mother, "PARENT_OF", brother);
        Thing stranger = person();
        assertThat(record(note(), the(mother, "motherId"), the(mia, "childId")).id())
                .isNotNull();
        assertThat(errors(record(
                        note(),
                        the(stranger, "otherId"),
                        the(brother, "childId"),
                        the(brother, "childId"),
                        the(mother, "motherId"))))
                .containsExactly("NOT_FOUND at input.otherId", "NOT_ALLOWED at input.childId");
        assertThat(notes(mother)).hasSize(1);

        Sight sight =
                inTransaction(scope, tx -> Sight.of(tx, List.of(mia.id(), mother.id(), brother.id(), stranger.id())));
        assertThat(sight.seen()).containsExactlyInAnyOrder(mia.id(), mother.id(), brother.id());
        assertThat(sight.whole()).containsExactly(mia.id());
        assertThat(sight.childrenInPart()).containsExactly(brother.id());
    }

    @Test
    void whatIsAboutNobodyIsRecordedAndWhatIsRefusedLeavesNothing() {
        assertThat(record(note()).id()).isNotNull();
        assertThat(told).as("about nobody").isEmpty();
        Note note = note();
        Recorded refused = recorder.record(scope, "recordPerson", note, tx -> List.of(the(mia, "childId")), change -> {
            write(change, note);
            throw RefusedException.of(UserErrorCode.CONFLICT, "text", "No");
        });
        assertThat(errors(refused)).containsExactly("CONFLICT at input.text");
        assertThat(notes(mia)).isEmpty();
        assertThat(told).isEmpty();
        assertThat(record(note, the(mia, "childId")).id()).as("the key is free").isNotNull();
    }

    private <T> T changing(Function<Change, T> work) {
        return inTransaction(scope, tx -> work.apply(new Change(scope, tx, TODAY)));
    }

    @Test
    void aChangeKnowsWhoRecordsItAndWhen() {
        Change change = changing(each -> each);
        assertThat(change.scope()).isSameAs(scope);
        assertThat(change.today()).isEqualTo(TODAY);
        assertThat(change.provenance(" the school ")).isEqualTo(new Provenance("the school", worker.id()));
        assertThat(change.provenance(" ")).isEqualTo(new Provenance("kith", worker.id()));
        assertThat(change.provenance(null)).isEqualTo(new Provenance("kith", worker.id()));
    }

    @Test
    void aCorrectionStartsFromWhatIsBelievedNow() {
        Thing fact = make("TestFact", "recordedAt", NOW, "text", "as it was");
        String revision = Revision.of(NOW);
        Row before = Objects.requireNonNull(before(fact.id(), revision));
        assertThat(before.text("text")).isEqualTo("as it was");
        assertThat(before.has("locked")).isFalse();
        assertThat(before(null, null)).isNull();
        assertThatThrownBy(() -> before("no-such-fact", revision)).hasMessageContaining("NOT_FOUND at [input, factId]");
        assertThatThrownBy(() -> before(fact.id(), "older")).hasMessageContaining("CONFLICT at [input, revision]");
        assertThatThrownBy(() -> before(fact.id(), null)).hasMessageContaining("INVALID at [input, revision]");
    }

    private @Nullable Row before(@Nullable String id, @Nullable String revision) {
        List<Row> found = changing(change -> {
            Row row = change.before("TestFact", id, "factId", revision);
            return row == null ? List.<Row>of() : List.of(row);
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Test
    void whatItAsksIsPlannedAheadInTheStore() {
        Recorder apart = new Recorder(TestKernel.unreachable().writes(), STORE.clock(), told::add);
        assertThatThrownBy(() -> apart.planAhead(Scope.system("test"))).isInstanceOf(StoreException.class);
        recorder.planAhead(Scope.system("test"));
        assertThat(store("MATCH (r:Rehearsal) RETURN count(r) AS n", Map.of())
                        .getFirst()
                        .number("n"))
                .isZero();
    }
}
