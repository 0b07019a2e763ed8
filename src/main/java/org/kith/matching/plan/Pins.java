package org.kith.matching.plan;

import java.util.List;
import java.util.Optional;

/** The decisions that stand, put into the homes before anything is planned. */
final class Pins {

    private final Question question;
    private final Occupancy standing;

    private Pins(Question question) {
        this.question = question;
        this.standing = new Occupancy(question);
    }

    /**
     * The homes with the pinned children in them.
     *
     * @throws ImpossiblePin that says which decision cannot stand, and why
     */
    static Occupancy stand(Question question) {
        Pins pins = new Pins(question);
        question.pins().forEach(pins::stand);
        return pins.standing;
    }

    private void stand(Pin pin) {
        int home = home(pin);
        int group = group(pin);
        int subset = subset(pin, group);
        if (standing.anyPlaced(group, subset)) {
            throw new ImpossiblePin(pin, "another decision places one of these children");
        }
        List<Child> children = question.county().children(group, subset);
        Home where = question.county().homes().get(home);
        if (children.size() > where.places()) {
            throw new ImpossiblePin(pin, children.size() + " children, and " + where.places() + " places free");
        }
        Optional<Column> column = Columns.of(question, children, group, subset, home);
        if (column.isEmpty()) {
            throw new ImpossiblePin(
                    pin, "the home is not eligible for " + (children.size() == 1 ? "the child" : "them together"));
        }
        if (!standing.hasPlaces(column.get())) {
            throw new ImpossiblePin(pin, "other decisions leave " + standing.left(home) + " places there");
        }
        if (!standing.mayShare(column.get())) {
            throw new ImpossiblePin(pin, "another decision places somebody there with whom they may not share");
        }
        standing.add(column.get());
    }

    private int home(Pin pin) {
        List<Home> homes = question.county().homes();
        for (int home = 0; home < homes.size(); home++) {
            if (homes.get(home).id().equals(pin.home())) {
                return home;
            }
        }
        throw new ImpossiblePin(pin, "there is no such home with a place free");
    }

    private int group(Pin pin) {
        List<List<Child>> groups = question.county().groups();
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).stream().anyMatch(child -> pin.children().contains(child.id()))) {
                return group;
            }
        }
        throw new ImpossiblePin(pin, "no such child waits");
    }

    private int subset(Pin pin, int group) {
        List<Child> members = question.county().groups().get(group);
        int subset = 0;
        for (int child = 0; child < members.size(); child++) {
            if (pin.children().contains(members.get(child).id())) {
                subset |= 1 << child;
            }
        }
        if (Integer.bitCount(subset) != pin.children().size()) {
            throw new ImpossiblePin(pin, "not all of them wait as one sibling group");
        }
        return subset;
    }
}
