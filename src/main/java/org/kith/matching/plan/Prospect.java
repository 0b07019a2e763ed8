package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Carers who might be recruited.
 *
 * @param homes that they would bring, in ids that no home has; {@link Candidates} is asked about them like about any other
 * @param words for them, as the subject of a sentence: "Two more carers approved for one child near Eastby"
 */
public record Prospect(List<Home> homes, String words) {

    /** Of children who are not all siblings of each other: Children Act 1989, Schedule 7. */
    private static final int USUAL_LIMIT = 3;

    public Prospect {
        homes = List.copyOf(homes);
    }

    /** In each area of the county, in the order of their names: two carers for one child, two for two, and two for three or more siblings. */
    public static List<Prospect> inEachArea(County county) {
        List<Prospect> prospects = new ArrayList<>();
        for (String area : new TreeSet<>(county.homes().stream().map(Home::area).toList())) {
            prospects.add(two("one child", 1, area));
            prospects.add(two("two children", 2, area));
            prospects.add(two("three or more siblings", 4, area));
        }
        return prospects;
    }

    private static Prospect two(String approval, int places, String area) {
        List<Home> homes = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            homes.add(new Home(
                    "prospect:" + area + ":" + places + ":" + number, places, Math.min(places, USUAL_LIMIT), area));
        }
        return new Prospect(homes, "Two more carers approved for " + approval + " near " + area);
    }
}
