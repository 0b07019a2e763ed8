package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;

/** A number that somebody else may have too. {@code system} is a value of the schema's IdentifierSystem. */
record AskToCompareInput(
        String idempotencyKey,
        String personId,
        String system,
        String value,
        @Nullable String authorityId,
        String note) implements MutationInput {

    private static final int LONGEST_NOTE = 1_000;

    /** The number as it would be recorded, with what is wrong with it. */
    private RecordIdentifierInput identifier() {
        return new RecordIdentifierInput(
                idempotencyKey, personId, null, null, system, value, authorityId, null, null, null);
    }

    List<Subject> about() {
        new Said().text("note", note, LONGEST_NOTE).orRefuse();
        return identifier().about();
    }

    String person() {
        return identifier().person();
    }

    String number() {
        return identifier().number();
    }

    /** Id of the authority whose number it is, in the store; null for a national number. */
    @Nullable
    String authority() {
        return authorityId == null
                ? null
                : GlobalId.parse(authorityId, "Authority").key();
    }
}
