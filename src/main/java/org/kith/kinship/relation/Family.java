package org.kith.kinship.relation;

import java.util.List;

/**
 * The people and ties that a viewer sees of a family. Their order does not matter.
 *
 * @param samePeople pairs of ids that are one human for this viewer, such as before and after an adoption whose seal the viewer may cross
 */
public record Family(List<FamilyMember> members, List<FamilyTie> ties, List<SamePeople> samePeople) {

    /** Two records of one human. */
    public record SamePeople(String one, String other) {}

    public Family {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
        samePeople = List.copyOf(samePeople);
    }

    public Family(List<FamilyMember> members, List<FamilyTie> ties) {
        this(members, ties, List.of());
    }
}
