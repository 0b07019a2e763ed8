package org.kith.person;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.person.RecordIdentifiers.IdentifierRow;
import org.springframework.stereotype.Component;

/** Records, corrects or ends a number by which a system knows a person. */
@Component
class WriteIdentifier {

    private final RecordIdentifiers identifiers;

    WriteIdentifier(RecordIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** @return id of the identifier */
    String write(Change change, RecordIdentifierInput input) {
        String authority = authority(change, input);
        Map<String, Object> about = Facts.parameters("person", input.person(), "id", identifierKey(input));
        String id;
        if (input.identifierId() == null) {
            refuseTwice(change, input, authority);
            id = Ids.next();
        } else {
            Row stored = change.tx().run(FactQueries.IDENTIFIER, about).stream()
                    .findFirst()
                    .orElseThrow(() -> RefusedException.notFound("identifierId"));
            Revision.check(input.revision(), Revision.of(stored.instant("recordedAt")));
            id = stored.text("id");
        }
        warn(change, input, authority);
        var row = new IdentifierRow(
                id,
                input.person(),
                input.system(),
                input.number(),
                authority,
                Said.time(input.validFrom(), input.validTo()));
        identifiers.identifiers(change.tx(), change.provenance(input.source()), List.of(row));
        return id;
    }

    private static @Nullable String identifierKey(RecordIdentifierInput input) {
        return input.identifierId() == null
                ? null
                : GlobalId.parse(input.identifierId(), "Identifier").key();
    }

    private static @Nullable String authority(Change change, RecordIdentifierInput input) {
        String id = input.authority();
        if (id != null
                && change.tx()
                        .run(FactQueries.AUTHORITY, Facts.parameters("id", id))
                        .isEmpty()) {
            throw RefusedException.notFound("authorityId");
        }
        return id;
    }

    private static Map<String, Object> number(RecordIdentifierInput input, @Nullable String authority) {
        return Facts.parameters(
                "person", input.person(), "system", input.system(), "value", input.number(), "authority", authority);
    }

    private static void refuseTwice(Change change, RecordIdentifierInput input, @Nullable String authority) {
        if (!change.tx().run(FactQueries.SAME_NUMBER, number(input, authority)).isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED, "value", "The person has this number already; correct it there");
        }
    }

    private static void warn(Change change, RecordIdentifierInput input, @Nullable String authority) {
        if (!input.checks()) {
            change.warn(
                    WarningCode.CHECK_DIGIT,
                    "value",
                    "The number does not pass its own check: look at it again. It is recorded as you said it");
        }
        if (!change.tx()
                .run(FactQueries.OTHERS_WITH_NUMBER, number(input, authority))
                .isEmpty()) {
            change.warn(
                    WarningCode.POSSIBLE_DUPLICATE,
                    "value",
                    "Another person whose record you see has the same number: look for it with personByIdentifier");
        }
    }
}
