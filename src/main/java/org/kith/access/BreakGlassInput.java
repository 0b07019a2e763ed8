package org.kith.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.api.BadIdException;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;

/** Which child is to be opened, and why. {@code reason} is a value of the schema's BreakGlassReason. */
record BreakGlassInput(
        String idempotencyKey,
        @Nullable String personId,
        @Nullable ChildIdentifierInput identifier,
        String reason,
        String explanation)
        implements MutationInput {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_000;

    /**
     * A child by a number. {@code system} is a value of the schema's IdentifierSystem.
     *
     * @param authority id or code of the authority that gave a LOCAL_ID
     */
    record ChildIdentifierInput(
            String system, String value, @Nullable String authority) {
        private static final int LONGEST = 40;

        boolean local() {
            return system.equals("LOCAL_ID");
        }

        /** The number as it is stored: a national number without spaces and in upper case. */
        String number() {
            return local() ? value.strip() : value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }

        /** The store's id of the authority, or its code in national returns. */
        @Nullable
        String authorityKey() {
            if (authority == null) {
                return null;
            }
            try {
                return GlobalId.parse(authority, "Authority").key();
            } catch (BadIdException e) {
                return authority;
            }
        }
    }

    /** The id of the child in the store; null where the child is named by a number. */
    @Nullable
    String child() {
        return personId == null ? null : GlobalId.parse(personId, "Person").key();
    }

    /** The field that names the child. */
    String naming() {
        return personId == null ? "identifier" : "personId";
    }

    /** Refuses what cannot be, before anything is read. */
    void check() {
        List<UserError> errors = new ArrayList<>();
        if ((personId == null) == (identifier == null)) {
            errors.add(invalid("personId", "Say which child, either by id or by a number"));
        }
        if (identifier != null) {
            checkNumber(identifier, errors);
        }
        int length = explanation.strip().length();
        if (length < SHORTEST || length > LONGEST) {
            errors.add(invalid("explanation", "Say why in %d to %d characters".formatted(SHORTEST, LONGEST)));
        }
        RefusedException.ifAny(errors);
    }

    private static void checkNumber(ChildIdentifierInput identifier, List<UserError> errors) {
        if (identifier.value().isBlank() || identifier.value().length() > ChildIdentifierInput.LONGEST) {
            errors.add(invalid(
                    "identifier.value", "1 to " + ChildIdentifierInput.LONGEST + " characters are needed here"));
        }
        if (identifier.authority() != null && !identifier.local()) {
            errors.add(invalid("identifier.authority", "Only a local id is of one authority"));
        }
    }

    private static UserError invalid(String field, String message) {
        return UserError.at(field, UserErrorCode.INVALID, message);
    }
}
