package org.kith.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;

/** Where people live together, or a correction of an address. */
record RecordAddressInput(
        String idempotencyKey,
        @Nullable List<String> personIds,
        @Nullable String addressId,
        @Nullable String revision,
        @Nullable String lines,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable String localityId,
        @Nullable Boolean confidential,
        @Nullable String role,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable Boolean endsFormer,
        @Nullable String source)
        implements MutationInput {

    private static final int MOST_PEOPLE = 20;
    private static final int LONGEST_LINES = 300;
    private static final int LONGEST_ROLE = 100;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern UPRN = Pattern.compile("[0-9]{1,12}");

    /** Refuses values that do not fit. */
    void check() {
        boolean corrects = addressId != null;
        new Said()
                .require(
                        corrects == people().isEmpty() && people().size() <= MOST_PEOPLE,
                        "personIds",
                        "Say the 1 to 20 people who live there; in a correction of an address, nobody")
                .require(new HashSet<>(people()).size() == people().size(), "personIds", "Name each person once")
                .require(
                        lines != null || postcode != null || uprn != null || localityId != null,
                        "lines",
                        "An address needs lines, a postcode, a UPRN or a locality")
                .text("lines", lines, LONGEST_LINES)
                .text("role", role, LONGEST_ROLE)
                .require(
                        postcode == null || POSTCODE.matcher(written()).matches(),
                        "postcode",
                        "A postcode is written as in DH1 5TS")
                .require(uprn == null || UPRN.matcher(uprn.strip()).matches(), "uprn", "A UPRN is 1 to 12 digits")
                .require(
                        !corrects || role == null && validFrom == null && validTo == null && endsFormer == null,
                        "addressId",
                        "Who lives there, and since when, is corrected with recordHouseholdMember")
                .times(validFrom, validTo)
                .correction(addressId, revision)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
    }

    List<Subject> residents() {
        return IntStream.range(0, people().size())
                .mapToObj(i -> new Subject(people().get(i), "personIds." + i))
                .toList();
    }

    /** Keys of those who live there. */
    List<String> people() {
        return personIds == null
                ? List.of()
                : personIds.stream()
                        .map(id -> GlobalId.parse(id, "Person").key())
                        .toList();
    }

    @Nullable
    String address() {
        return addressId == null ? null : GlobalId.parse(addressId, "Address").key();
    }

    @Nullable
    String locality() {
        return localityId == null
                ? null
                : GlobalId.parse(localityId, "Locality").key();
    }

    /** The postcode in upper case. */
    String written() {
        return postcode == null ? "" : postcode.strip().toUpperCase(Locale.ROOT);
    }
}
