package org.kith.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.PartialDate;
import org.kith.kinship.Kinship;
import org.kith.kinship.Relationship;
import org.kith.kinship.relation.KinshipTerm;
import org.kith.network.NetworkPerson;
import org.kith.order.Restriction;
import org.kith.person.Person;

/**
 * Somebody of a child's family network who might care for the child, or know who can, and of whom no approval is shown: the law has them asked
 * before a stranger is (Children Act 1989, section 22C(2) to (7)).
 *
 * @param tier PARENT_OR_RESPONSIBLE, or CONNECTED_PERSON
 * @param relationship what the person is to the child
 */
record PersonToAsk(Person person, Tier tier, @Nullable Kinship relationship) implements AboutPeople {

    private static final int GROWN_UP = 18;

    private static final Set<KinshipTerm> FIRST =
            EnumSet.of(KinshipTerm.PARENT, KinshipTerm.ADOPTIVE_PARENT, KinshipTerm.SPECIAL_GUARDIAN);

    private static final Comparator<PersonToAsk> NEAREST = Comparator.comparing((PersonToAsk each) -> each.tier())
            .thenComparing(PersonToAsk::degree)
            .thenComparing(each -> each.person().id().key());

    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    /**
     * Of a child's network, those to be asked, nearest first: related or kith, grown up as far as is known, alive, and kept from the child by no restriction that is
     * told.
     *
     * @param carers ids of those whose homes are laid out already
     */
    static List<PersonToAsk> of(String childId, List<NetworkPerson> network, Set<String> carers, LocalDate on) {
        return network.stream()
                .filter(each -> each.hops() > 0 && mayBeAsked(each, childId, on))
                .filter(each -> !carers.contains(each.person().id().key()))
                .map(each -> new PersonToAsk(each.person(), tier(each), each.relationship()))
                .sorted(NEAREST)
                .toList();
    }

    private static boolean mayBeAsked(NetworkPerson each, String childId, LocalDate on) {
        Person person = each.person();
        boolean alive = person.deathDate() == null && person.expectedDate() == null;
        return alive
                && !relationships(each.relationship()).isEmpty()
                && !each.inCare()
                && isGrownUp(person.birthDate(), on)
                && each.restrictions().stream().noneMatch(paper -> keepsFrom(paper, childId));
    }

    private static boolean isGrownUp(@Nullable PartialDate born, LocalDate on) {
        return born == null || !born.earliest().isAfter(on.minusYears(GROWN_UP));
    }

    private static boolean keepsFrom(Restriction paper, String childId) {
        Person against = paper.against();
        return paper.protects().id().key().equals(childId)
                || against != null && against.id().key().equals(childId);
    }

    private static Tier tier(NetworkPerson each) {
        return relationships(each.relationship()).stream().anyMatch(way -> way.current() && FIRST.contains(way.term()))
                ? Tier.PARENT_OR_RESPONSIBLE
                : Tier.CONNECTED_PERSON;
    }

    private int degree() {
        return relationships(relationship).stream()
                .mapToInt(Relationship::degree)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Relationship> relationships(@Nullable Kinship kinship) {
        return kinship == null ? List.of() : kinship.relationships();
    }
}
