package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;

/** What is told of where somebody is, and that somebody is there of whom nothing is told. */
class PlacesStoreIT extends AccessStore {

    private final Thing worker =
            make("Professional", "roles", List.of("practitioner"), "permissions", List.of("confidential-address"));
    private final Scope scope = as(worker, "practitioner");

    private Row of(Scope who, String label, String id, String expression) {
        String statement = Policy.GRANTEES + "MATCH (one:" + label + " {id: $id}) RETURN " + expression + " AS value";
        return read(who, statement, Map.of("id", id)).getFirst();
    }

    /** A household at an address so many miles to the north of the home locality. */
    private static Thing household(double miles, boolean confidential) {
        Thing household = make("Household");
        Thing address = make("Address", "confidential", confidential);
        link(household, "AT", address);
        link(address, "IN_LOCALITY", locality(miles));
        return household;
    }

    private static Thing locality(double miles) {
        Thing locality = make("Locality");
        store(
                "MATCH (l:Locality {id: $id}) SET l.point = point({latitude: 54.0 + $miles / 69.0936, longitude: -1.5})",
                Map.of("id", locality.id(), "miles", miles));
        return locality;
    }

    private static Thing childAtHome() {
        Thing child = child();
        link(child, "HOME_IN", locality(0));
        return child;
    }

    private @Nullable String band(Thing child, Thing household, Moment moment) {
        String statement = Policy.GRANTEES
                + "MATCH (child:Child {id: $child}) MATCH (place:Household {id: $place}) RETURN "
                + Declassified.distanceBand("child", "place", moment) + " AS band";
        return read(scope, statement, Map.of("child", child.id(), "place", household.id()))
                .getFirst()
                .textOrNull("band");
    }

    @ParameterizedTest
    @CsvSource({
        "4.9, UNDER_5",
        "5.1, FROM_5_TO_20",
        "19.9, FROM_5_TO_20",
        "20.1, FROM_20_TO_50",
        "49.5, FROM_20_TO_50",
        "50.5, OVER_50"
    })
    void ofAConfidentialAddressABandIsToldAndNoMore(double miles, String band) {
        assertThat(band(childAtHome(), household(miles, true), Moment.NOW)).isEqualTo(band);
        assertThat(band(childAtHome(), household(miles, true), Moment.THEN)).isEqualTo(band);
        assertThat(band(childAtHome(), household(miles, false), Moment.NOW)).isNull();
    }

    @Test
    void withoutALocalityThereIsNoBand() {
        assertThat(band(child(), household(3, true), Moment.NOW)).isNull();
        assertThat(band(childAtHome(), make("Household"), Moment.NOW)).isNull();
    }

    @Test
    void anAddressThatWasConfidentialIsSoWhenOneLooksAtThatTime() {
        Thing household = make("Household");
        Thing address = make("Address", "confidential", false);
        link(household, "AT", address);
        link(address, "IN_LOCALITY", locality(12));
        Thing was = make("AddressWas", "confidential", true);
        link(address, "WAS", was, "recordedAt", NOW.minusDays(2), "supersededAt", NOW.plusDays(1));
        Thing child = childAtHome();
        assertThat(band(child, household, Moment.THEN)).isEqualTo("FROM_5_TO_20");
        assertThat(band(child, household, Moment.NOW)).isNull();
    }

    @Test
    void aConfidentialAddressNeedsThePermissionInTokenAndStore() {
        Thing hidden = make("Address", "confidential", true);
        Thing usual = make("Address", "confidential", false);
        Scope permitted = Scope.of(worker.id(), Set.of("practitioner"), Set.of("confidential-address"), null, null);
        String located = Policy.located("one");
        assertThat(of(scope, "Address", hidden.id(), located).flag("value")).isFalse();
        assertThat(of(permitted, "Address", hidden.id(), located).flag("value")).isTrue();
        assertThat(of(scope, "Address", usual.id(), located).flag("value")).isTrue();
        assertThat(of(permitted, "Address", usual.id(), Policy.permitted("allegations"))
                        .flag("value"))
                .as("another permission")
                .isFalse();
        assertThat(of(permitted, "Address", usual.id(), Policy.permitted("confidential-address"))
                        .flag("value"))
                .isTrue();
    }

    @Test
    void placesAreComparedByTheIdOfTheirAddress() {
        Thing household = make("Household");
        Thing address = make("Address", "confidential", true);
        link(household, "AT", address);
        assertThat(of(scope, "Household", household.id(), Declassified.addressId("one"))
                        .text("value"))
                .isEqualTo(address.id());
        assertThat(of(scope, "Household", make("Household").id(), Declassified.addressId("one"))
                        .textOrNull("value"))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void ofRestrictedRecordsThatAreADirectTieItIsToldThatTheyAreThere(Moment moment) {
        Thing mia = child();
        grant(worker, mia);
        Thing aunt = person("restrictedTo", List.of());
        link(aunt, "KIN_OF", mia);
        Thing listed = person("restrictedTo", List.of(worker.id()));
        link(listed, "KIN_OF", mia);
        link(person(), "KIN_OF", mia);
        link(person("restrictedTo", List.of()), "KIN_OF", mia, "guard", "SEALED");
        link(person("restrictedTo", List.of()), "KIN_OF", mia, "status", "DISPROVEN");
        link(person("restrictedTo", List.of()), "KIN_OF", mia, "fromMin", TOMORROW);
        link(person("restrictedTo", List.of()), "KIN_OF", aunt);
        Thing carer = person("restrictedTo", List.of());
        placed(mia, carer, TODAY);
        placed(mia, person("restrictedTo", List.of()), TOMORROW);
        placed(mia, person(), TODAY);
        placed(mia, person("restrictedTo", List.of()), TODAY, "fromMin", TOMORROW);
        String kin = Declassified.withheld("one", "['KIN_OF']", moment);
        String care = Declassified.withheld("one", "['CARES_FOR']", moment);
        assertThat(of(scope, "Child", mia.id(), kin).texts("value")).containsExactly(aunt.id());
        assertThat(of(scope, "Child", mia.id(), care).texts("value")).containsExactly(carer.id());
        assertThat(of(scope, "Child", mia.id(), Declassified.withheld("one", "['PARENT_OF']", moment))
                        .texts("value"))
                .isEmpty();
    }

    private static void placed(Thing child, Thing carer, LocalDate from, Object... cared) {
        Thing home = make("Setting");
        Thing stay = make(
                "Placement",
                "fromMin",
                from,
                "toMax",
                TODAY.plusYears(1),
                "recordedAt",
                NOW.minusYears(1),
                "supersededAt",
                NOW.plusYears(1));
        link(child, "HAS_PLACEMENT", stay);
        link(stay, "PLACED_IN", home);
        link(carer, "CARER_IN", home, cared);
    }
}
