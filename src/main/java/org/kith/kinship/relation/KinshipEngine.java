package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;

/**
 * Derives what the people of one family are to each other on a day. The work for two people is linear in their ancestors, however many ways
 * there are between them.
 *
 * <p>The shape of kinship is up, then down, with one step from partner to partner at most; care, placements and those who matter without
 * being relatives lead nowhere else.
 */
public final class KinshipEngine {

    /** The most relationships of two people that are listed. */
    public static final int MOST_RELATIONS = 25;

    private final Pedigree family;
    private final Ancestry ancestry;
    private final BloodWays blood;
    private final ToldWays told;
    private final PartnerWays partners;
    private final CareWays care;
    private final Wording wording;

    /**
     * @param asOf the day looked at: a tie that begins later is none, one that has ended is a former one
     * @param includeFormer whether former ties count
     */
    public KinshipEngine(Family family, LocalDate asOf, boolean includeFormer) {
        this.family = new Pedigree(family, asOf, includeFormer);
        ancestry = new Ancestry(this.family);
        blood = new BloodWays(this.family, ancestry);
        told = new ToldWays(this.family, ancestry, blood);
        partners = new PartnerWays(this.family, ancestry, blood, told);
        care = new CareWays(this.family);
        wording = new Wording(this.family);
    }

    /** All the ways in which two people are related. Somebody who is not in the family is related to nobody. */
    public Relations between(String from, String to) {
        int one = family.indexOf(from);
        int other = family.indexOf(to);
        List<Way> ways = one < 0 || other < 0 ? List.of() : ways(one, other);
        return relations(from, to, ways);
    }

    /**
     * Everyone who is related to somebody, nearest first: by the first of their relationships, then by id.
     *
     * @param maxDegree relationships farther than this are left out
     * @param lineages relationships of other lineages are left out
     */
    public List<Relations> relativesOf(String id, int maxDegree, Set<Lineage> lineages) {
        int one = family.indexOf(id);
        if (one < 0) {
            return List.of();
        }
        return IntStream.range(0, family.size())
                .filter(other -> other != one)
                .mapToObj(other -> relations(
                        id,
                        family.id(other),
                        ways(one, other).stream()
                                .filter(way -> Naming.degree(way) <= maxDegree && lineages.contains(way.lineage()))
                                .toList()))
                .filter(relations -> !relations.relations().isEmpty())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private static final Comparator<Relations> NEAREST_FIRST = Comparator.comparing(
                    (Relations relations) -> !relations.relations().getFirst().current())
            .thenComparing(relations -> relations.relations().getFirst().degree())
            .thenComparing(relations -> relations.relations().getFirst().lineage())
            .thenComparing(Relations::to);

    private List<Way> ways(int one, int other) {
        if (one == other) {
            return List.of(Way.NOWHERE);
        }
        List<Way> ways = new ArrayList<>(told.between(one, other, TieKind.SIBLING));
        boolean toldMore = ways.stream().anyMatch(way -> ToldWays.saysSiblings(way));
        blood.between(one, other).stream()
                .filter(way -> !toldMore || way.nature() != Nature.AT_LEAST_HALF)
                .forEach(ways::add);
        ways.addAll(told.between(one, other, TieKind.KIN));
        boolean related = ways.stream().anyMatch(way -> way.lineage() != Lineage.SOCIAL);
        ways.addAll(partners.between(one, other));
        ways.addAll(care.between(one, other, related));
        ways.sort(WayOrder.NEAREST_FIRST);
        return ways;
    }

    private boolean goesOn(String id) {
        int person = family.indexOf(id);
        return person >= 0 && ancestry.goesOn(person);
    }

    private Relations relations(String from, String to, List<Way> ways) {
        List<Relation> relations = ways.stream()
                .limit(MOST_RELATIONS)
                .map(way -> wording.relation(way, from, to))
                .toList();
        return new Relations(
                from,
                to,
                relations.isEmpty() ? Labels.NONE : relations.getFirst().label(),
                relations.isEmpty()
                        ? Labels.NONE
                        : wording.label(ways.getFirst().reversed()),
                relations,
                ways.size() > MOST_RELATIONS || goesOn(from) || goesOn(to),
                family.loops());
    }
}
