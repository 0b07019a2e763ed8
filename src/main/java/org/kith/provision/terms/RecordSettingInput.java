package org.kith.provision.terms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.person.Said;
import org.kith.provision.RecordSettings.Kind;

/** What a home is, as whoever finds and keeps homes says it. {@code provider} is a value of the schema's PlacementProvider. */
record RecordSettingInput(
        String idempotencyKey,
        @Nullable String settingId,
        @Nullable String revision,
        Kind kind,
        @Nullable String name,
        @Nullable String urn,
        @Nullable String provider,
        @Nullable Integer beds,
        String authorityId,
        @Nullable HomeAddressInput address,
        @Nullable String source)
        implements MutationInput {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_BEDS = 200;

    /** Homes of staff and beds: a household has children whom an approval counts. */
    private static final Set<Kind> WITH_BEDS =
            Set.of(Kind.CHILDRENS_HOME, Kind.SECURE_HOME, Kind.SUPPORTED_ACCOMMODATION, Kind.SUPPORTED_LODGINGS);

    /** Refuses what cannot be, before anything is read. */
    void check() {
        Said said = new Said()
                .text("name", name, LONGEST_NAME)
                .require(
                        urn == null || Urn.isWritten(urn),
                        "urn",
                        "A URN is seven digits, SC and six digits, or XXXXXXX of a home that another body inspects")
                .require(!"PR0".equals(provider), "provider", "PR0 is a parent; a home is provided by PR1 to PR5")
                .require(
                        beds == null || beds >= 0 && beds <= MOST_BEDS,
                        "beds",
                        "Beds are counted from 0 to " + MOST_BEDS)
                .require(
                        beds == null || WITH_BEDS.contains(kind),
                        "beds",
                        "For how many children a household is, its approval says: use recordApproval")
                .correction(settingId, revision)
                .text("source", source, Said.LONGEST_SOURCE);
        if (address != null) {
            address.check(said);
        }
        said.orRefuse();
    }

    @Nullable
    String setting() {
        return settingId == null ? null : GlobalId.parse(settingId, "Setting").key();
    }

    String authority() {
        return GlobalId.parse(authorityId, "Authority").key();
    }
}
