package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.graph.Moment;
import org.kith.graph.ValidTime;

/** Who is seen because they care for a child, or cared. */
class CarersStoreIT extends MiaStore {

    @Test
    void aCarerIsSeenForStaysThatTheyWereThereForAndOtherChildrenAreNot() {
        Thing home = make("Setting");
        Thing carer = person();
        Thing before = person();
        link(carer, "CARER_IN", home, "fromMin", TODAY);
        link(before, "CARER_IN", home, "toMax", TODAY);
        stay(mia, home, "fromMin", TODAY);
        Thing other = child();
        stay(other, home);
        assertThat(visible(carer, before, other)).containsExactly(carer);
        grant(worker, other);
        assertThat(visible(carer, before)).containsExactly(carer, before);

        String care = "EXISTS { MATCH " + Policy.careBetween("one", "child") + " WITH child, " + Policy.CARE_HOME
                + " AS home, " + Policy.CARE_STAY + " AS stay WHERE child.id = '" + mia.id() + "' AND "
                + Policy.caredFor("home", "stay", Moment.NOW) + " RETURN 1 AS found }";
        assertThat(those(care, carer, before, other)).containsExactly(carer);
    }

    /** Where a child lives, always, unless the values say else. */
    private static void stay(Thing child, Thing home, Object... values) {
        Thing stay = make(
                "Placement",
                "fromMin",
                ValidTime.UNKNOWN_START,
                "toMax",
                ValidTime.OPEN_END,
                "recordedAt",
                NOW.minusYears(1),
                "supersededAt",
                NOW.plusYears(1));
        for (int i = 0; i < values.length; i += 2) {
            set(stay, (String) values[i], values[i + 1]);
        }
        link(child, "HAS_PLACEMENT", stay);
        link(stay, "PLACED_IN", home);
    }

    /** Whoever cares for a child in a home of their own, at some time. */
    private static Thing carerOf(Thing child, Object... time) {
        Thing home = make("Setting");
        Thing carer = person();
        link(carer, "CARER_IN", home, time);
        stay(child, home);
        return carer;
    }

    @Test
    void whatIsNoLongerBelievedOfAStayAndTimesThatDoNotMeetMakeNoCarer() {
        Thing corrected = carerOf(mia, "supersededAt", NOW);
        Thing home = make("Setting");
        Thing mistaken = person();
        link(mistaken, "CARER_IN", home);
        stay(mia, home, "supersededAt", NOW);
        Thing left = make("Setting");
        Thing afterwards = person();
        link(afterwards, "CARER_IN", left, "fromMin", TODAY);
        stay(mia, left, "toMax", TODAY);
        assertThat(visible(corrected, mistaken, afterwards)).isEmpty();
    }

    @Test
    void aCarerIsTheLastOfThreeTiesAndNotSeenThroughARestrictedRecord() {
        Thing sister = child();
        link(mia, "SIBLING_OF", sister);
        Thing second = child();
        link(sister, "SIBLING_OF", second);
        Thing third = child();
        link(second, "SIBLING_OF", third);
        Thing restricted = child("restrictedTo", List.of());
        link(mia, "SIBLING_OF", restricted);
        Thing seen = carerOf(second);
        assertThat(visible(seen, carerOf(third), carerOf(restricted))).containsExactly(seen);
    }
}
