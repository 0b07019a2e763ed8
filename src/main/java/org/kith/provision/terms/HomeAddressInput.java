package org.kith.provision.terms;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.person.Said;

/** Where a home is. */
record HomeAddressInput(
        @Nullable String lines,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable String localityId,
        @Nullable Boolean confidential) {

    private static final int LONGEST_LINES = 300;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern UPRN = Pattern.compile("[0-9]{1,12}");

    void check(Said said) {
        said.require(
                        lines != null || postcode != null || uprn != null || localityId != null,
                        "address",
                        "An address needs lines, a postcode, a UPRN or a locality")
                .text("address.lines", lines, LONGEST_LINES)
                .require(
                        postcode == null || POSTCODE.matcher(written()).matches(),
                        "address.postcode",
                        "A postcode is written as in DH1 5TS")
                .require(
                        uprn == null || UPRN.matcher(uprn.strip()).matches(),
                        "address.uprn",
                        "A UPRN is 1 to 12 digits");
    }

    @Nullable
    String locality() {
        return localityId == null
                ? null
                : GlobalId.parse(localityId, "Locality").key();
    }

    AddressRow row(String id) {
        return new AddressRow(
                id,
                Said.stripped(lines),
                postcode == null ? null : written(),
                Said.stripped(uprn),
                locality(),
                null,
                Boolean.TRUE.equals(confidential));
    }

    private String written() {
        return postcode == null ? "" : postcode.strip().toUpperCase(Locale.ROOT);
    }
}
