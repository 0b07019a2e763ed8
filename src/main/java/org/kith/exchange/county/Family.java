package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A family while it is invented: who is there, since when it is known, and which relatives could care for its children. */
final class Family {
    final LocalDate known;
    final CountyMap.Locality locality;
    final Human mother;
    final List<Human> fathers;
    final List<CareChild> children;

    /** Relatives with a household who could be approved as carers. */
    final List<Carer> carers = new ArrayList<>();

    /** Former and present partners of the parents. */
    final List<Human> partners = new ArrayList<>();

    /** A relative who could care, and the relative's household. */
    record Carer(Human human, Households.Household household) {}

    Family(LocalDate known, CountyMap.Locality locality, Human mother, List<Human> fathers, List<CareChild> children) {
        this.known = known;
        this.locality = locality;
        this.mother = mother;
        this.fathers = fathers;
        this.children = children;
    }
}
