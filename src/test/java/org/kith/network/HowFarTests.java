package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.graph.Miles;
import org.kith.graph.Point;

class HowFarTests {

    private static final Point HERE = new Point(54.8, -1.7);
    private static final Point THERE = new Point(54.7, -1.2);

    private static Home open(String place, boolean placed, @Nullable String address, @Nullable Point point) {
        return new Home(place, placed, address, false, point, null);
    }

    private static Home hidden(String place, String address, @Nullable DistanceBand band) {
        return new Home(place, true, address, true, null, band);
    }

    private static HowFar between(Home one, Home other) {
        HowFar there = HowFar.between(List.of(one), List.of(other));
        assertThat(HowFar.between(List.of(other), List.of(one))).isEqualTo(there);
        return there;
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, UNDER_5",
        "4.9, UNDER_5",
        "5.0, FROM_5_TO_20",
        "19.9, FROM_5_TO_20",
        "20.0, FROM_20_TO_50",
        "49.9, FROM_20_TO_50",
        "50.0, OVER_50",
        "350, OVER_50"
    })
    void aBandEndsWhereTheNextBegins(double miles, DistanceBand band) {
        assertThat(DistanceBand.of(miles)).isEqualTo(band);
    }

    @Test
    void milesAreStatuteMilesOverTheGreatCircle() {
        // From Land's End to John o' Groats it is 602 to 603 miles as the crow flies.
        assertThat(Miles.between(new Point(50.0661, -5.7147), new Point(58.6373, -3.0689)))
                .isCloseTo(602.5, within(1.0));
        // A minute of latitude is a nautical mile: 1.15 statute miles.
        assertThat(Miles.between(new Point(54, -1), new Point(55, -1))).isEqualTo(69.1);
        assertThat(Miles.between(HERE, HERE)).isZero();
    }

    @Test
    void thoseInOneHomeAreTogether() {
        assertThat(between(open("home", true, "a", HERE), open("home", true, "a", HERE)))
                .isEqualTo(new HowFar(true, 0.0, DistanceBand.UNDER_5));
        assertThat(between(open("home", true, null, null), open("home", true, null, null)))
                .isEqualTo(new HowFar(true, 0.0, DistanceBand.UNDER_5));
    }

    @Test
    void whoLivesAtTheAddressOfTheOthersHomeIsTogetherWithThem() {
        assertThat(between(open("kinship home", true, "a", HERE), open("household", false, "a", HERE)))
                .isEqualTo(new HowFar(true, 0.0, DistanceBand.UNDER_5));
    }

    @Test
    void thoseInTwoHomesAreApart() {
        HowFar apart = between(open("one", true, "a", HERE), open("other", true, "b", THERE));
        assertThat(apart.together()).isFalse();
        assertThat(apart.miles()).isEqualTo(21.1);
        assertThat(apart.band()).isEqualTo(DistanceBand.FROM_20_TO_50);
    }

    @Test
    void unknownIsNotApart() {
        assertThat(HowFar.between(List.of(), List.of(open("one", true, "a", HERE))))
                .isEqualTo(HowFar.UNKNOWN);
        assertThat(between(open("home", true, null, null), open("household", false, "b", HERE)))
                .isEqualTo(HowFar.UNKNOWN);
        assertThat(between(open("one", true, null, null), open("other", true, "b", HERE)))
                .isEqualTo(new HowFar(false, null, null));
    }

    @Test
    void ofAConfidentialAddressNothingButItsBandIsTold() {
        assertThat(between(open("one", true, "a", HERE), hidden("other", "b", DistanceBand.OVER_50)))
                .isEqualTo(new HowFar(false, null, DistanceBand.OVER_50));
        assertThat(between(hidden("one", "a", DistanceBand.UNDER_5), hidden("other", "b", DistanceBand.FROM_5_TO_20)))
                .isEqualTo(new HowFar(false, null, DistanceBand.FROM_5_TO_20));
        assertThat(between(
                        hidden("home", "a", DistanceBand.FROM_5_TO_20), hidden("home", "a", DistanceBand.FROM_5_TO_20)))
                .isEqualTo(new HowFar(true, null, DistanceBand.FROM_5_TO_20));
    }

    @Test
    void aBandNeedsBothToLiveSomewhere() {
        assertThat(between(open("one", true, "a", null), hidden("other", "b", DistanceBand.OVER_50)))
                .isEqualTo(new HowFar(false, null, null));
        assertThat(between(hidden("one", "a", null), hidden("other", "b", DistanceBand.OVER_50)))
                .isEqualTo(new HowFar(false, null, null));
    }

    @Test
    void ofTwoHouseholdsOneIsEnoughToBeTogether() {
        HowFar together = HowFar.between(
                List.of(open("mother", false, "a", HERE), open("father", false, "b", THERE)),
                List.of(open("father", false, "b", THERE)));
        assertThat(together).isEqualTo(new HowFar(true, 0.0, DistanceBand.UNDER_5));
    }
}
