package org.kith.person;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** A number by which a system knows a person. {@code system} is a value of the schema's IdentifierSystem. */
record RecordIdentifierInput(
        String idempotencyKey,
        String personId,
        @Nullable String identifierId,
        @Nullable String revision,
        String system,
        String value,
        @Nullable String authorityId,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST = 40;

    List<Subject> about() {
        new Said()
                .text("value", value, LONGEST)
                .require(hasForm(), "value", form())
                .require(
                        !local() || authorityId != null,
                        "authorityId",
                        "A local id is a number of one authority: say which")
                .require(local() || authorityId == null, "authorityId", "Only a local id is of one authority")
                .times(validFrom, validTo)
                .correction(identifierId, revision)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
        return List.of(new Subject(person(), "personId"));
    }

    String person() {
        return GlobalId.parse(personId, "Person").key();
    }

    @Nullable
    String authority() {
        return authorityId == null
                ? null
                : GlobalId.parse(authorityId, "Authority").key();
    }

    boolean local() {
        return system.equals("LOCAL_ID");
    }

    /** The number as it is stored: a national number without spaces and in upper case. */
    String number() {
        return local() ? value.strip() : value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the number's own check fits it. */
    boolean checks() {
        return switch (system) {
            case "NHS_NUMBER" -> NhsNumber.checkDigitHolds(number());
            case "UPN" -> Upn.checkLetterHolds(number());
            default -> true;
        };
    }

    private boolean hasForm() {
        return switch (system) {
            case "NHS_NUMBER" -> NhsNumber.hasForm(number());
            case "UPN" -> Upn.hasForm(number());
            default -> true;
        };
    }

    private String form() {
        return system.equals("UPN")
                ? "A UPN is a letter, eleven digits, and a digit or a letter"
                : "An NHS number is ten digits";
    }
}
