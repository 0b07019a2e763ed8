package org.kith.matching.score;

import java.util.List;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;

/** Something that makes a home suit a child or a group more or less. */
interface Factor {

    /** All factors, in the order in which they are told. */
    List<Factor> ALL = List.of(
            new SiblingsTogether(),
            new NearHome(),
            new SameSchool(),
            new FamilyTimeTravel(),
            new Language(),
            new Faith(),
            new Skills(),
            new HouseholdImpact(),
            new ChildsWishes(),
            new Stability(),
            new PlannedLength(),
            new PlacesUsed());

    FactorName name();

    Measure measure(Search search, Group group, Candidate candidate);
}
