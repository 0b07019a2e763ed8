package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.worlds.Fact.Belief;
import org.kith.access.worlds.Fact.Guard;
import org.kith.access.worlds.Fact.Tie;

/**
 * Who is seen at which level, and what is told: the policy of the design once more, in Java, and the other way round. The store asks from the
 * person whether there is a child nearby; here the children who are seen whole tell from the inside out whom they bring along.
 */
final class Reference {

    /** How much of somebody is seen. */
    enum Level {
        NONE,
        RECORDED,
        NETWORK,
        FULL
    }

    private static final int TIES_OF_A_NETWORK = 3;

    /** A child, and somebody who was a carer in a home while the child was placed there, or will be. */
    private record Stay(String child, String carer, boolean begun) {}

    private final World world;
    private final boolean then;
    private final Set<Rule> off;
    private final Grantees grantees;
    private final List<Tie> ties;
    private final List<Stay> stays;
    private final Map<String, Level> levels = new TreeMap<>();

    private Reference(World world, boolean then, Set<Rule> off) {
        this.world = world;
        this.then = then;
        this.off = off;
        this.grantees = new Grantees(world, off);
        this.ties = world.all(Tie.class);
        this.stays = stays();
        Set<String> full = granted("FULL");
        reach(full);
        granted("RECORDED").forEach(person -> raise(person, Level.RECORDED));
        full.forEach(person -> raise(person, Level.FULL));
        ties.stream()
                .filter(tie -> tie.guard() == Guard.UNDISCLOSED && stands(tie))
                .forEach(this::seeHiddenEnd);
    }

    static Reference now(World world) {
        return new Reference(world, false, EnumSet.noneOf(Rule.class));
    }

    static Reference then(World world) {
        return new Reference(world, true, EnumSet.noneOf(Rule.class));
    }

    static Reference without(World world, Rule... rules) {
        return new Reference(world, false, EnumSet.copyOf(List.of(rules)));
    }

    Map<String, Level> levels() {
        return levels;
    }

    Grantees grantees() {
        return grantees;
    }

    boolean sees(String person) {
        return levels.containsKey(person);
    }

    boolean full(String person) {
        return levels.get(person) == Level.FULL;
    }

    /** The number of the world that is looked at. */
    int number() {
        return world.number();
    }

    /** Those who are seen whole. */
    Set<String> whole() {
        return levels.keySet().stream().filter(this::full).collect(Collectors.toSet());
    }

    /**
     * The ties that are told to those who see both ends.
     *
     * @param ever whether also those that were disproven or are no longer believed
     */
    Set<String> told(boolean ever) {
        return ties.stream()
                .filter(tie -> ever || stands(tie))
                .filter(tie -> tie.guard() == Guard.OPEN
                        || tie.guard() == Guard.UNDISCLOSED && (full(tie.from()) || full(tie.to())))
                .map(Tie::ref)
                .collect(Collectors.toSet());
    }

    /** The addresses that are told where they are reached. */
    Set<String> located() {
        return world.each(Fact.Address.class)
                .filter(address -> !address.confidential() || grantees.permitted("confidential-address"))
                .map(Fact.Address::ref)
                .collect(Collectors.toSet());
    }

    /** The restricted records beside those who are seen whole, over ties of some types; over placements where those of care are among them. */
    Set<String> restrictedBeside(Set<Fact.Type> types) {
        Stream<List<String>> joined = ties.stream()
                .filter(tie ->
                        types.contains(tie.type()) && walked(tie) && tie.span().begun())
                .flatMap(tie -> Stream.of(List.of(tie.from(), tie.to()), List.of(tie.to(), tie.from())));
        Stream<List<String>> placed = stays.stream()
                .filter(stay -> stay.begun() && types.contains(Fact.Type.CARES_FOR))
                .map(stay -> List.of(stay.child(), stay.carer()));
        return Stream.concat(joined, placed)
                .filter(two -> full(two.getFirst()) && !open(two.getLast()))
                .map(List::getLast)
                .collect(Collectors.toSet());
    }

    private boolean counts(Rule rule) {
        return !off.contains(rule);
    }

    private boolean open(String person) {
        List<String> list = world.each(Fact.Human.class)
                .filter(human -> human.ref().equals(person))
                .findFirst()
                .orElseThrow()
                .list();
        boolean listed = list != null && list.contains(World.Viewer.REF) && counts(Rule.ON_THE_LIST);
        return list == null || listed || !counts(Rule.NAMED_LIST);
    }

    private Set<String> granted(String level) {
        return world.each(Fact.Grant.class)
                .filter(grant ->
                        grant.because().level().equals(level) || level.equals("FULL") && !counts(Rule.RECORDED_ALONE))
                .filter(grantees::count)
                .map(Fact.Grant::person)
                .filter(this::open)
                .collect(Collectors.toSet());
    }

    /** From each child outwards: family ties while they last, then one of care. */
    private void reach(Set<String> full) {
        Set<String> inside = new HashSet<>(full);
        int most = counts(Rule.THREE_TIES) ? TIES_OF_A_NETWORK : 9;
        for (int tie = 0; tie <= most; tie++) {
            inside.forEach(person -> raise(person, Level.NETWORK));
            boolean last = tie < most || !counts(Rule.CARE_AFTER_TWO);
            Set<String> carers = last ? neighbours(inside, false) : Set.of();
            carers.forEach(person -> raise(person, Level.NETWORK));
            inside.addAll(neighbours(inside, true));
            if (!counts(Rule.CARE_IS_LAST)) {
                inside.addAll(carers);
            }
        }
    }

    private Set<String> neighbours(Set<String> people, boolean family) {
        Set<String> found = new HashSet<>();
        for (Tie tie : ties) {
            if (walked(tie) && tie.type().family() == family) {
                both(people, found, tie.from(), tie.to());
            }
        }
        if (!family) {
            stays.forEach(stay -> both(people, found, stay.child(), stay.carer()));
        }
        return found;
    }

    private void both(Set<String> people, Set<String> found, String one, String other) {
        if (people.contains(one) && open(other)) {
            found.add(other);
        }
        if (people.contains(other) && open(one)) {
            found.add(one);
        }
    }

    private void seeHiddenEnd(Tie tie) {
        if (!counts(Rule.UNDISCLOSED_AT_FULL)) {
            return;
        }
        if (full(tie.from()) && open(tie.to())) {
            raise(tie.to(), Level.NETWORK);
        }
        if (full(tie.to()) && open(tie.from())) {
            raise(tie.from(), Level.NETWORK);
        }
    }

    private void raise(String person, Level level) {
        levels.merge(person, level, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private boolean stands(Tie tie) {
        return (!tie.disproven() || !counts(Rule.DISPROVEN)) && believed(tie.belief());
    }

    private boolean believed(Belief belief) {
        return belief.at(then) || !counts(Rule.BELIEVED);
    }

    private boolean walked(Tie tie) {
        return stands(tie)
                && switch (tie.guard()) {
                    case OPEN -> true;
                    case UNDISCLOSED -> !counts(Rule.UNDISCLOSED);
                    case SEALED -> !counts(Rule.SEALED);
                    case EXTRA_FAMILIAL -> !counts(Rule.EXTRA_FAMILIAL);
                };
    }

    private List<Stay> stays() {
        List<Stay> pairs = new ArrayList<>();
        for (Fact.Placement stay : world.all(Fact.Placement.class)) {
            for (Fact.Carer carer : world.all(Fact.Carer.class)) {
                boolean meets = stay.span().meets(carer.span()) || !counts(Rule.STAY_MEETS_CARER);
                if (stay.home().equals(carer.home()) && meets && believed(stay.belief()) && believed(carer.belief())) {
                    boolean begun = stay.span().begun() && carer.span().begun();
                    pairs.add(new Stay(stay.child(), carer.person(), begun));
                }
            }
        }
        return pairs;
    }

    /** How many ties of a network each person is from one of them, over what had begun, up to so many. */
    Map<String, Integer> network(String root, int hops, boolean withHidden) {
        Map<String, Integer> found = new HashMap<>();
        if (!sees(root)) {
            return found;
        }
        found.put(root, 0);
        for (int hop = 1; hop <= hops; hop++) {
            Set<String> here = new HashSet<>(found.keySet());
            Set<String> next = new HashSet<>();
            ties.stream()
                    .filter(tie -> tie.span().begun() && (walked(tie) || withHidden && stands(tie) && tells(tie)))
                    .forEach(tie -> both(here, next, tie.from(), tie.to()));
            stays.stream().filter(Stay::begun).forEach(stay -> both(here, next, stay.child(), stay.carer()));
            for (String person : next) {
                if (sees(person)) {
                    found.putIfAbsent(person, hop);
                }
            }
        }
        return found;
    }

    /** Whether a network of the moment tells a tie. */
    boolean toldToday(Tie tie) {
        return tells(tie) && stands(tie) && tie.span().begun();
    }

    private boolean tells(Tie tie) {
        boolean told =
                tie.guard() == Guard.OPEN || tie.guard() == Guard.UNDISCLOSED && (full(tie.from()) || full(tie.to()));
        return told && sees(tie.from()) && sees(tie.to());
    }

    /** Whether the answer to any question may tell of a fact. */
    boolean mayTell(Fact fact) {
        return switch (fact) {
            case Fact.Human human -> sees(human.ref());
            case Fact.Child child -> full(child.person());
            case Fact.Number number -> full(number.person());
            case Fact.Contact contact -> full(contact.person()) || contact.shared() && sees(contact.person());
            case Tie tie -> tells(tie);
            case Fact.Responsibility held ->
                full(held.child())
                        && sees(held.holder())
                        && (held.guard() == Guard.OPEN || held.guard() == Guard.UNDISCLOSED);
            case Fact.SealedLink link -> full(link.before()) && full(link.after());
            case Fact.Address address -> tells(address);
            case Fact.Household household -> livesIn(household.ref());
            case Fact.Lives lives -> sees(lives.person()) && livesIn(lives.household());
            case Fact.Home home -> placedIn(home.ref()) || keeps(home) || isLookedAt(home);
            case Fact.HomeWorker worker -> tells(worker.home());
            case Fact.Carer carer -> sees(carer.person()) && (tells(carer.home()) || caresIn(carer.home()));
            case Fact.Placement stay -> full(stay.child()) || sees(stay.child()) && caresIn(stay.home());
            case Fact.Happening happening -> full(happening.child());
            case Fact.Restriction restriction -> full(restriction.child());
            case Fact.Order order -> full(order.child());
            case Fact.Allocation allocation -> full(allocation.child());
            case Fact.Grant grant -> false;
            case Fact.Glass glass -> false;
            case Fact.DisclosureCase matter -> matter.worker().equals(World.Viewer.REF);
            case Fact.Comparison task -> grantees.onDuty(task.authority());
            case Fact.Look look -> grantees.officer();
            case Fact.Alert alert -> grantees.officer();
            case Fact.Authority authority -> true;
            case Fact.Locality locality -> true;
            case Fact.Team team -> true;
            case Fact.Worker worker -> true;
            case Fact.Member member -> true;
        };
    }

    /** Whether the lists of the privacy officer may name somebody by the id. */
    boolean mayList(Fact fact) {
        return grantees.officer()
                && world.facts().stream()
                        .filter(each -> each instanceof Fact.Look || each instanceof Fact.Alert)
                        .anyMatch(each -> each.needs().contains(fact.ref()));
    }

    private boolean tells(Fact.Address address) {
        boolean permitted = grantees.permitted("confidential-address") && counts(Rule.CONFIDENTIAL_PERMITTED);
        boolean reached = Stream.concat(
                        world.each(Fact.Household.class)
                                .filter(each -> each.address().equals(address.ref()))
                                .filter(each -> livesIn(each.ref())),
                        world.each(Fact.Home.class)
                                .filter(each -> each.address().equals(address.ref()))
                                .filter(each -> placedIn(each.ref())))
                .findAny()
                .isPresent();
        boolean kept =
                world.each(Fact.Home.class).anyMatch(each -> each.address().equals(address.ref()) && keeps(each));
        return (kept || reached) && (!address.confidential() || permitted || !counts(Rule.CONFIDENTIAL));
    }

    /** A placement is a tie between two who are seen, and told as one. */
    private boolean caresIn(String home) {
        return world.each(Fact.Carer.class).anyMatch(carer -> carer.home().equals(home) && sees(carer.person()))
                && world.each(Fact.Placement.class).anyMatch(stay -> stay.home().equals(home) && sees(stay.child()));
    }

    private boolean livesIn(String household) {
        return world.each(Fact.Lives.class)
                .anyMatch(lives -> lives.household().equals(household) && full(lives.person()));
    }

    /** A home that the viewer runs or supervises, or of the authority for which they find and keep homes. */
    private boolean keeps(Fact.Home home) {
        return grantees.home(home.ref()) || grantees.homesOf(home.authority());
    }

    /** A home of the authority of a child seen whole, for those who look for a placement. */
    private boolean isLookedAt(Fact.Home home) {
        return grantees.looksForPlacements() && children(home).findAny().isPresent();
    }

    private Stream<Fact.Child> children(Fact.Home home) {
        return world.each(Fact.Child.class)
                .filter(child -> child.authority().equals(home.authority()) && full(child.person()));
    }

    /** Where such a home lies is told in miles or bands, and for which children a manager must check it, on purpose. */
    private void looked(Fact.Home home, Set<Object> told) {
        world.each(Fact.Address.class)
                .filter(address -> address.ref().equals(home.address()))
                .forEach(address -> told.add(List.of(home.ref(), address.locality(), address.confidential())));
        children(home)
                .filter(child -> world.each(Fact.Restriction.class).anyMatch(paper -> hides(paper, child, home)))
                .forEach(child -> told.add(home.ref() + " is to be checked for " + child.person()));
    }

    /** A restriction that is not told keeps the child and somebody in the home apart. */
    private boolean hides(Fact.Restriction paper, Fact.Child child, Fact.Home home) {
        String one = child.person();
        return paper.child().equals(one) && !sees(paper.against()) && isIn(paper.against(), home.ref())
                || paper.against().equals(one) && !full(paper.child()) && isIn(paper.child(), home.ref());
    }

    private boolean isIn(String person, String home) {
        return world.each(Fact.Carer.class)
                        .anyMatch(carer -> carer.home().equals(home)
                                && (carer.person().equals(person) || sharesHousehold(person, carer.person())))
                || world.each(Fact.Placement.class)
                        .anyMatch(
                                stay -> stay.home().equals(home) && stay.child().equals(person));
    }

    private boolean sharesHousehold(String one, String other) {
        return world.each(Fact.Lives.class)
                .filter(lives -> lives.person().equals(one))
                .anyMatch(lives -> world.each(Fact.Lives.class)
                        .anyMatch(too ->
                                too.person().equals(other) && too.household().equals(lives.household())));
    }

    private boolean tells(String home) {
        return world.each(Fact.Home.class).anyMatch(each -> each.ref().equals(home) && mayTell(each));
    }

    /** Homes of those for whom the viewer finds, keeps, runs or supervises them. */
    Set<String> homes() {
        return world.each(Fact.Home.class)
                .filter(this::keeps)
                .map(Fact.Home::ref)
                .collect(Collectors.toSet());
    }

    private boolean placedIn(String home) {
        return world.each(Fact.Placement.class).anyMatch(stay -> stay.home().equals(home) && full(stay.child()));
    }

    /** Everything that may be told and of whom, to be compared with the same of another world. */
    Set<Object> told() {
        Set<Object> told = new HashSet<>();
        levels.forEach((person, level) -> told.add(person + " " + level));
        world.facts().stream().filter(this::mayTell).map(this::asTold).forEach(told::add);
        for (Fact.Child child : world.all(Fact.Child.class)) {
            if (sees(child.person())) {
                told.add(child.person() + " " + child.authority());
            }
        }
        world.each(Fact.Allocation.class).filter(each -> sees(each.child())).forEach(told::add);
        // how full a home is, is told as a number on purpose
        world.each(Fact.Home.class)
                .filter(this::mayTell)
                .forEach(home -> told.add(home.ref() + " houses "
                        + world.each(Fact.Placement.class)
                                .filter(stay -> stay.home().equals(home.ref()))
                                .filter(stay ->
                                        stay.span().holds() && stay.belief().at(false))
                                .count()));
        world.each(Fact.Home.class).filter(this::isLookedAt).forEach(home -> looked(home, told));
        ties.stream().filter(this::withholds).map(Tie::ref).forEach(told::add);
        stays.stream().filter(stay -> full(stay.child()) && !open(stay.carer())).forEach(told::add);
        return told;
    }

    /** Of somebody who is not seen whole, the year of birth alone; of what duty compares, those who are seen and whether there are others. */
    private Object asTold(Fact fact) {
        if (fact instanceof Fact.Comparison task) {
            return List.of(
                    task.ref(),
                    task.value(),
                    sees(task.person()),
                    task.holders().stream().filter(this::sees).toList(),
                    task.holders().stream().allMatch(this::sees));
        }
        return fact instanceof Fact.Human human && !full(human.ref())
                ? List.of(
                        human.ref(),
                        human.given(),
                        human.family(),
                        human.sex(),
                        human.born().substring(0, 4))
                : fact;
    }

    /** That somebody is there is told on purpose: a restricted record that is a direct tie of a child seen whole. */
    private boolean withholds(Tie tie) {
        return walked(tie) && (full(tie.from()) && !open(tie.to()) || full(tie.to()) && !open(tie.from()));
    }

    /** How many entries a network of these people tells of somebody of whom no more is told: restricted, or of another authority. */
    int withheld(Set<String> people) {
        List<String> whole = people.stream().filter(this::full).toList();
        Set<String> restricted = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        List<String> here = whole.stream()
                .map(this::authority)
                .filter(authority -> !authority.isEmpty())
                .toList();
        for (Tie tie : ties) {
            for (String child : whole) {
                if (tie.joins(child) && walked(tie) && tie.span().begun()) {
                    String other = tie.other(child);
                    if (!open(other)) {
                        restricted.add(other);
                    } else if (people.contains(other)
                            && !full(other)
                            && !authority(child).isEmpty()
                            && !here.contains(authority(other))) {
                        elsewhere.add(other);
                    }
                }
            }
        }
        stays.stream()
                .filter(stay -> stay.begun() && whole.contains(stay.child()) && !open(stay.carer()))
                .forEach(stay -> restricted.add(stay.carer()));
        elsewhere.removeIf(person -> authority(person).isEmpty());
        return restricted.size() + elsewhere.size();
    }

    /** Who holds the record of a child; empty for everybody else. */
    private String authority(String person) {
        return world.each(Fact.Child.class)
                .filter(child -> child.person().equals(person))
                .map(Fact.Child::authority)
                .findFirst()
                .orElse("");
    }
}
