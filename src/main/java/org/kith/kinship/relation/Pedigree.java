package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/**
 * A family as it stands on a day, made to be walked: people are numbers in the order of their ids, so that what does not depend on the order
 * of the ties comes out of comparing numbers.
 */
final class Pedigree {

    private final String[] ids;
    private final @Nullable FamilyMember[] members;
    private final Map<String, Integer> index;
    private final List<List<Link>> links;
    private final List<List<Link>> parents;
    private final List<String> loops;
    private final Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
    private final boolean steps;
    private final boolean[] lineages = new boolean[Lineage.values().length];

    Pedigree(Family family, LocalDate asOf, boolean includeFormer) {
        Map<String, String> one = sameHuman(family);
        ids = Stream.concat(
                        family.members().stream().map(FamilyMember::id),
                        family.ties().stream().flatMap(tie -> Stream.of(tie.from(), tie.to())))
                .map(id -> one.getOrDefault(id, id))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        index = new HashMap<>(ids.length * 2);
        IntStream.range(0, ids.length).forEach(i -> index.put(ids[i], i));
        one.forEach((id, same) -> {
            if (index.containsKey(same)) {
                index.putIfAbsent(id, indexOf(same));
            }
        });
        members = new FamilyMember[ids.length];
        family.members().forEach(member -> {
            int i = indexOf(member.id());
            members[i] = members[i] == null || member.id().equals(ids[i]) ? member : members[i];
        });
        List<Link> all = begun(family, asOf, includeFormer);
        boolean[] looped = new Loops(ids.length, all).members();
        loops = IntStream.range(0, ids.length)
                .filter(i -> looped[i])
                .mapToObj(i -> ids[i])
                .toList();
        all.removeIf(
                link -> link.from() == link.to() || Loops.matters(link) && looped[link.from()] && looped[link.to()]);
        all.forEach(link -> kinds.add(link.tie().kind()));
        steps = all.stream().anyMatch(link -> link.is(TieKind.PARENT) && link.is("STEP"));
        links = byEnd(all);
        parents = parents();
    }

    /** Which id stands for each of those that are one human: the lowest. */
    private static Map<String, String> sameHuman(Family family) {
        Map<String, TreeSet<String>> groups = new HashMap<>();
        family.samePeople().forEach(pair -> {
            TreeSet<String> both = new TreeSet<>(List.of(pair.one(), pair.other()));
            both.addAll(groups.getOrDefault(pair.one(), new TreeSet<>()));
            both.addAll(groups.getOrDefault(pair.other(), new TreeSet<>()));
            both.forEach(id -> groups.put(id, both));
        });
        Map<String, String> one = new HashMap<>();
        groups.forEach((id, group) -> one.put(id, group.first()));
        return one;
    }

    private List<Link> begun(Family family, LocalDate asOf, boolean includeFormer) {
        List<Link> all = new ArrayList<>();
        for (FamilyTie tie : family.ties()) {
            Certainty certainty = tie.certainty();
            int from = indexOf(tie.from());
            int to = indexOf(tie.to());
            boolean begun = !tie.time().fromMin().isAfter(asOf);
            boolean wanted = includeFormer || tie.time().toMax().isAfter(asOf);
            if (certainty != null && begun && wanted) {
                all.add(Link.of(tie, certainty, from, to, asOf));
            }
        }
        all.sort(Link.STRONGEST_FIRST);
        return all;
    }

    private List<List<Link>> byEnd(List<Link> all) {
        List<List<Link>> byEnd = new ArrayList<>(Collections.nCopies(ids.length, List.of()));
        for (Link link : all) {
            for (int end : new int[] {link.from(), link.to()}) {
                List<Link> known = byEnd.get(end);
                if (known.isEmpty()) {
                    known = new ArrayList<>(6);
                    byEnd.set(end, known);
                }
                known.add(link);
            }
        }
        return byEnd;
    }

    /** Of each person the ties to parents but step-parents: the strongest of each lineage to each parent. */
    private List<List<Link>> parents() {
        List<List<Link>> up = new ArrayList<>(ids.length);
        for (int child = 0; child < ids.length; child++) {
            List<Link> best = new ArrayList<>(2);
            for (Link link : links.get(child)) {
                if (link.to() == child
                        && link.is(TieKind.PARENT)
                        && !link.is("STEP")
                        && best.stream()
                                .noneMatch(each -> each.from() == link.from() && each.lineage() == link.lineage())) {
                    best.add(link);
                    lineages[link.lineage().ordinal()] = true;
                }
            }
            up.add(best);
        }
        return up;
    }

    int size() {
        return ids.length;
    }

    /** The person's index; -1 where the family does not have them. */
    int indexOf(String id) {
        return index.getOrDefault(id, -1);
    }

    String id(int person) {
        return ids[person];
    }

    @Nullable
    Sex sex(int person) {
        FamilyMember member = members[person];
        return member == null ? null : member.sex();
    }

    @Nullable
    PartialDate birthDate(int person) {
        FamilyMember member = members[person];
        return member == null ? null : member.birthDate();
    }

    List<String> loops() {
        return loops;
    }

    /** Whether anybody has a parent of this lineage; of BIRTH it is always taken to be so. */
    boolean has(Lineage lineage) {
        return lineage == Lineage.BIRTH || lineages[lineage.ordinal()];
    }

    /** The farthest lineage of which anybody has a parent. */
    Lineage farthest() {
        return has(Lineage.SOCIAL) ? Lineage.SOCIAL : has(Lineage.LEGAL) ? Lineage.LEGAL : Lineage.BIRTH;
    }

    /** Whether there is any tie of this kind. */
    boolean has(TieKind kind) {
        return kinds.contains(kind);
    }

    /** Whether anybody has a step-parent who is recorded as such. */
    boolean hasSteps() {
        return steps;
    }

    /** Ties to parents, of all lineages, step-parents left out. */
    List<Link> parents(int child) {
        return parents.get(child);
    }

    /**
     * Parents by birth and by law, as the law counts them: an adopted person's birth parents are none, but for the partner of the one who
     * adopted (Adoption and Children Act 2002 section 67).
     */
    List<Link> lawfulParents(int child) {
        List<Link> up = parents.get(child);
        boolean adopted = up.stream().anyMatch(link -> link.is("ADOPTIVE"));
        return trueParents(child)
                .filter(link -> !adopted || link.is("ADOPTIVE") || besideAdopter(link.from(), up))
                .toList();
    }

    private boolean besideAdopter(int parent, List<Link> up) {
        return up.stream()
                .filter(link -> link.is("ADOPTIVE"))
                .anyMatch(link -> between(parent, link.from()).anyMatch(tie -> tie.is(TieKind.PARTNER)));
    }

    /** Parents by birth and by law. */
    Stream<Link> trueParents(int child) {
        return parents.get(child).stream().filter(link -> link.lineage() != Lineage.SOCIAL);
    }

    boolean isTrueParent(int parent, int child) {
        for (Link link : parents.get(child)) {
            if (link.from() == parent && link.lineage() != Lineage.SOCIAL) {
                return true;
            }
        }
        return false;
    }

    boolean shareTrueParent(int one, int other) {
        return trueParents(one).anyMatch(link -> isTrueParent(link.from(), other));
    }

    /** All ties of a person, the strongest first. */
    List<Link> links(int person) {
        return links.get(person);
    }

    Stream<Link> links(int person, Predicate<Link> which) {
        return links.get(person).stream().filter(which);
    }

    /** Ties between two people, the strongest first. */
    Stream<Link> between(int one, int other) {
        return links(one, link -> link.other(one) == other);
    }
}
