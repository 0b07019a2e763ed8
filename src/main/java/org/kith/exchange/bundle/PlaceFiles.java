package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.ADDRESS;
import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.HOUSEHOLD;
import static org.kith.exchange.bundle.RefType.LOCALITY;
import static org.kith.exchange.bundle.RefType.PERSON;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.person.RecordHouseholdMembers;
import org.kith.person.RecordHouseholdMembers.MemberRow;
import org.kith.person.RecordPlaces;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.person.RecordPlaces.HouseholdRow;
import org.kith.person.RecordPlaces.LocalityRow;
import org.springframework.stereotype.Component;

/** The files about places and who lives there. */
@Component
class PlaceFiles {
    private static final Set<String> HOUSEHOLD_ROLES =
            Set.of("HOUSEHOLDER", "PARTNER", "CHILD", "RELATIVE", "LODGER", "OTHER");

    private final RecordPlaces places;
    private final RecordHouseholdMembers members;

    PlaceFiles(RecordPlaces places, RecordHouseholdMembers members) {
        this.places = places;
        this.members = members;
    }

    BundleFile<LocalityRow> localities() {
        return new BundleFile<>(
                "localities.csv",
                List.of("ref", "name"),
                List.of("latitude", "longitude", "authority"),
                cells -> new LocalityRow(
                        cells.own("ref", LOCALITY),
                        cells.text("name"),
                        cells.refOrNull("authority", AUTHORITY),
                        cells.point()),
                places::localities);
    }

    BundleFile<AddressRow> addresses() {
        return new BundleFile<>(
                "addresses.csv",
                List.of("ref"),
                List.of("lines", "postcode", "uprn", "locality", "latitude", "longitude", "confidential"),
                cells -> new AddressRow(
                        cells.own("ref", ADDRESS),
                        lines(cells.textOrNull("lines")),
                        cells.textOrNull("postcode"),
                        cells.textOrNull("uprn"),
                        cells.refOrNull("locality", LOCALITY),
                        cells.point(),
                        Boolean.TRUE.equals(cells.flag("confidential"))),
                places::addresses);
    }

    BundleFile<HouseholdRow> households() {
        return new BundleFile<>(
                "households.csv",
                List.of("ref"),
                List.of("address"),
                cells -> new HouseholdRow(cells.own("ref", HOUSEHOLD), cells.refOrNull("address", ADDRESS)),
                places::households);
    }

    BundleFile<MemberRow> householdMembers() {
        return new BundleFile<>(
                "household_members.csv",
                List.of("ref", "household", "person"),
                List.of("role", "from", "to", "recorded_at", "version"),
                cells -> new MemberRow(
                        cells.fact("household_member", "ref"),
                        cells.version(),
                        cells.ref("person", PERSON),
                        cells.ref("household", HOUSEHOLD),
                        cells.codeOrNull("role", HOUSEHOLD_ROLES),
                        cells.time(),
                        cells.recordedAt()),
                members::members);
    }

    private static @Nullable String lines(@Nullable String cell) {
        return cell == null ? null : cell.replaceAll("\\s*;\\s*", "\n");
    }
}
