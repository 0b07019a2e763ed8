package org.kith.network;

import java.util.ArrayList;
import java.util.List;
import org.kith.person.Person;

/** Something about a person that is not known, which is not the same as absent. */
record NetworkGap(Person person, Kind kind) {

    enum Kind {
        MOTHER_NOT_RECORDED,
        SECOND_PARENT_NOT_RECORDED
    }

    /**
     * What is not known of someone's birth parents.
     *
     * @param sexes of the birth parents who are recorded; an empty text where it is not known
     */
    static List<NetworkGap> inParents(Person person, List<String> sexes) {
        List<NetworkGap> gaps = new ArrayList<>();
        boolean onlyMen = sexes.stream().allMatch("M"::equals);
        if (onlyMen && sexes.size() < 2) {
            gaps.add(new NetworkGap(person, Kind.MOTHER_NOT_RECORDED));
        }
        if (sexes.isEmpty() || sexes.size() == 1 && !onlyMen) {
            gaps.add(new NetworkGap(person, Kind.SECOND_PARENT_NOT_RECORDED));
        }
        return gaps;
    }
}
