package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.api.Warning;
import org.kith.api.WarningCode;
import org.kith.graph.Committed;
import org.kith.graph.Planned;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Sha256;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does a mutation: once for each key of its caller, by whoever may, in one transaction. The people whom it is about are locked first, so
 * that two mutations about one person come one after the other, and the second sees what the first has written.
 */
@Component
public class Recorder implements Planned {

    private static final int LONGEST_KEY = 100;

    /** Claims the key. A second mutation with it waits here for the first. Starts from the unique key; one row. */
    private static final String CLAIM = """
            MERGE (mutation:Mutation {key: $record.key})
            ON CREATE SET mutation.input = $record.input, mutation.recordedAt = datetime.transaction()
            RETURN mutation.input AS input, mutation.answer AS answer, mutation.warnings AS warnings
            """;

    /** Locks people against other mutations until this one has ended. Starts from their unique ids, lowest first. */
    private static final String LOCK = """
            UNWIND $record.people AS id
            MATCH (person:Person {id: id})
            SET person.locked = true
            REMOVE person.locked
            """;

    private static final String ANSWER = """
            MATCH (mutation:Mutation {key: $record.key})
            SET mutation.answer = $record.answer, mutation.warnings = $record.warnings
            """;

    private final Writes writes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recorder(Writes writes, Clock clock, ApplicationEventPublisher events) {
        this.writes = writes;
        this.clock = clock;
        this.events = events;
    }

    /** @param changed whom it was about; nobody where an earlier answer is given again */
    private record Answer(String id, List<Warning> warnings, Set<String> changed) {}

    /** One mutation on its way: what was asked, by whom. */
    private record Request(Scope scope, String mutation, String key, String input) {}

    /**
     * Does a mutation.
     *
     * @param mutation name of the root field
     * @param about whom it is about: asked in the transaction, before anything is written, and again for a replay
     * @param write writes it and answers the key of the changed object
     * @return what was recorded, or why nothing was
     * @throws ApiException FORBIDDEN where token and store do not agree on a role that may do it
     */
    public Recorded record(
            Scope scope,
            String mutation,
            MutationInput input,
            Function<Tx, List<Subject>> about,
            Function<Change, String> write) {
        try {
            Request request = request(scope, mutation, input);
            Committed<Answer> done = writes.inTransaction(scope, tx -> attempt(tx, request, about, write));
            if (!done.value().changed().isEmpty()) {
                events.publishEvent(
                        new PeopleChanged(scope, mutation, done.value().changed()));
            }
            return new Recorded(done.value().id(), List.of(), done.value().warnings(), done.bookmark());
        } catch (RefusedException e) {
            return Recorded.refused(e.errors());
        }
    }

    @Override
    public void planAhead(Scope nobody) {
        writes.rehearse(nobody, tx -> Sight.of(tx, List.of(NO_ID)));
    }

    private static Request request(Scope scope, String mutation, MutationInput input) {
        String key = input.idempotencyKey();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "idempotencyKey", "A key of 1 to " + LONGEST_KEY + " characters is needed");
        }
        String caller = Objects.requireNonNull(scope.professional(), "A mutation without a person passed the gate");
        return new Request(
                scope, mutation, Sha256.hex(caller + '|' + mutation + '|' + key), Sha256.hex(input.toString()));
    }

    private Answer attempt(Tx tx, Request request, Function<Tx, List<Subject>> about, Function<Change, String> write) {
        requireRole(tx, request.mutation());
        Row claim = tx.run(CLAIM, Map.of("record", Map.of("key", request.key(), "input", request.input())))
                .getFirst();
        if (!claim.text("input").equals(request.input())) {
            throw RefusedException.of(
                    UserErrorCode.KEY_REUSED,
                    "idempotencyKey",
                    "You have used this key for another input; take a new key for a new mutation");
        }
        List<Subject> subjects = about.apply(tx);
        authorise(tx, subjects);
        if (claim.has("answer")) {
            return new Answer(
                    claim.text("answer"),
                    claim.texts("warnings").stream().map(Recorder::warning).toList(),
                    Set.of());
        }
        Change change = new Change(request.scope(), tx, LocalDate.now(clock));
        subjects.forEach(subject -> change.concerns(subject.personId()));
        Answer answer = new Answer(write.apply(change), change.warnings(), change.concerned());
        List<String> warnings = answer.warnings().stream().map(Recorder::text).toList();
        tx.run(ANSWER, Map.of("record", Map.of("key", request.key(), "answer", answer.id(), "warnings", warnings)));
        return answer;
    }

    private static void requireRole(Tx tx, String mutation) {
        List<String> roles = RootAccess.rolesOf("Mutation." + mutation);
        if (!tx.run(RecorderQueries.MAY_RECORD, Map.of("record", Map.of("roles", roles)))
                .getFirst()
                .flag("may")) {
            throw new ApiException(ErrorCode.FORBIDDEN, "Your role may not use " + mutation);
        }
    }

    private static void authorise(Tx tx, List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        List<String> people =
                subjects.stream().map(Subject::personId).distinct().sorted().toList();
        tx.run(LOCK, Map.of("record", Map.of("people", people)));
        Sight sight = Sight.of(tx, people);
        Set<String> seen = sight.seen();
        Set<String> inPart = sight.childrenInPart();
        List<UserError> errors = new ArrayList<>();
        for (Subject subject : subjects) {
            if (!seen.contains(subject.personId())) {
                errors.addAll(RefusedException.notFound(subject.field()).errors());
            } else if (inPart.contains(subject.personId())) {
                errors.add(UserError.at(
                        subject.field(),
                        UserErrorCode.NOT_ALLOWED,
                        "You see this child as one of another's network; to record needs the child's whole record"));
            }
        }
        RefusedException.ifAny(errors.stream().distinct().toList());
    }

    private static String text(Warning warning) {
        return warning.code() + "\t"
                + String.join(".", warning.path().subList(1, warning.path().size())) + "\t" + warning.message();
    }

    private static Warning warning(String text) {
        String[] parts = text.split("\t", 3);
        return Warning.at(parts[1], WarningCode.valueOf(parts[0]), parts[2]);
    }
}
