package org.kith.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.kinship.Relationship;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.kinship.relation.KinshipTerm;
import org.kith.kinship.relation.Lineage;
import org.kith.kinship.relation.Relations;

/** Siblings of one another, by any lineage, the one asked about first. */
record SiblingGroup(List<SiblingMember> children, List<SiblingPair> pairs, boolean truncated) {

    private static final Set<KinshipTerm> SIBLINGS = EnumSet.range(KinshipTerm.SIBLING, KinshipTerm.FOSTER_SIBLING);

    /** The civil degree of step-siblings, the farthest that siblings can be. */
    private static final int FARTHEST = 3;

    /** A group from the parts of a statement that sees the child. */
    static SiblingGroup of(String childId, Parts parts) {
        SeenFamily family = SeenFamily.of(parts);
        KinshipEngine engine = family.engine(true);
        List<String> ids = new ArrayList<>(List.of(childId));
        List<SiblingMember> children = new ArrayList<>(List.of(SiblingMember.of(family.person(childId), null, parts)));
        for (Relations relations : engine.relativesOf(childId, FARTHEST, EnumSet.allOf(Lineage.class))) {
            Relationship sibling = sibling(relations, family);
            if (sibling != null) {
                ids.add(relations.to());
                children.add(SiblingMember.of(family.person(relations.to()), sibling, parts));
            }
        }
        return new SiblingGroup(List.copyOf(children), pairs(ids, family, engine), family.cut());
    }

    private static List<SiblingPair> pairs(List<String> ids, SeenFamily family, KinshipEngine engine) {
        SiblingLives lives = SiblingLives.of(family.parts());
        List<SiblingPair> pairs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean inOrder = ids.get(i).compareTo(ids.get(j)) < 0;
                String a = ids.get(inOrder ? i : j);
                String b = ids.get(inOrder ? j : i);
                Relationship sibling = sibling(engine.between(a, b), family);
                if (sibling != null) {
                    pairs.add(lives.pair(family.person(a), family.person(b), sibling));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** The first of the ways in which they are siblings. */
    private static @Nullable Relationship sibling(Relations relations, SeenFamily family) {
        return relations.relations().stream()
                .filter(relation -> SIBLINGS.contains(relation.term()))
                .findFirst()
                .map(relation -> Relationship.of(relation, family::person))
                .orElse(null);
    }
}
