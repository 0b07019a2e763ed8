package org.kith.exchange.homes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.provision.RecordHomeProfiles.ProfileRow;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings.SettingRow;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;

/**
 * A home as a row says it.
 *
 * @param setting without its address
 * @param address null where the row says none
 * @param registration null where the row says none
 * @param managerId who runs it; null where the row says nobody
 * @param managed since when
 * @param profile may say nothing
 * @param schoolRuns none where the row says none
 */
record HomeRow(
        SettingRow setting,
        @Nullable AddressRow address,
        @Nullable RegistrationRow registration,
        @Nullable String managerId,
        ValidTime managed,
        ProfileRow profile,
        List<SchoolRunRow> schoolRuns) {

    String id() {
        return setting.id();
    }
}
