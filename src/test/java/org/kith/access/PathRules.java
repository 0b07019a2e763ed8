package org.kith.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.CypherPath.Group;
import org.kith.access.CypherPath.Node;
import org.kith.access.CypherPath.Part;
import org.kith.access.CypherPath.Relationship;
import org.kith.access.Known.Hidden;
import org.kith.access.Known.Link;
import org.kith.access.Known.Plain;
import org.kith.access.Known.Repeated;
import org.kith.access.Known.Step;
import org.kith.access.Known.Value;

/** Gives each node of a path its variable in the scope, and finds the steps that lead to it from others. */
final class PathRules {

    /** Labels of nodes that are no people and do not say where one lives. Whatever has none of them counts as a person or an address. */
    private static final Set<String> SAFE = Set.of(
            "PersonName",
            "Identifier",
            "ContactDetail",
            "Household",
            "Locality",
            "Agency",
            "Authority",
            "OnCallShift",
            "School",
            "Professional",
            "Team",
            "Order",
            "Restriction",
            "Setting",
            "Approval",
            "Registration",
            "Exemption",
            "HomeProfile",
            "CareEpisode",
            "Placement",
            "Review",
            "Visit",
            "MissingEpisode",
            "DeprivationOfLiberty",
            "PreviousPermanence",
            "AdoptionDecision",
            "AdoptionMatch",
            "PermanencePlan",
            "UnaccompaniedStatus",
            "SocialWorkerEpisode",
            "HealthOutcome",
            "CareLeaverOutcome",
            "StayingPut",
            "ShortBreakAgreement",
            "PathwayPlan",
            "PlacementReferral",
            "TogetherOrApartAssessment",
            "Involvement",
            "Conference",
            "FamilyOutcome",
            "BreakGlass",
            "AccessAlert",
            "AlertReview",
            "Access",
            "AccessIndex",
            "AccessSegment",
            "Comparison",
            "DisclosureCase");

    private static final Set<String> TIES = Stream.of(Policy.FAMILY, Policy.LAST)
            .flatMap(types -> Stream.of(types.split("\\|")))
            .collect(Collectors.toSet());

    /** Edges between people that carry a guard of their own: told or read, they have to be tested, whoever is at their ends. */
    private static final Set<String> SEALED = Stream.concat(
                    TIES.stream(), Stream.of("HAS_PARENTAL_RESPONSIBILITY_FOR", "SAME_AS"))
            .collect(Collectors.toSet());

    private final Conditions conditions;
    private final Expressions expressions;
    private int origins;

    PathRules(Conditions conditions, Expressions expressions) {
        this.conditions = conditions;
        this.expressions = expressions;
    }

    /** Binds the path. Returns those of its people and addresses that have no variable. */
    List<Hidden> bind(List<Part> path, CypherScope scope) {
        List<Hidden> unnamed = new ArrayList<>();
        values(path, scope, unnamed);
        return unnamed;
    }

    /** The relationships of a path that have a variable and may be sealed, and that no condition tests. */
    static Stream<Relationship> untested(List<Part> path, CypherScope scope) {
        return path.stream().flatMap(part -> switch (part) {
            case Node node -> Stream.<Relationship>empty();
            case Group group -> untested(group.parts(), scope);
            case Relationship each -> Stream.of(each).filter(it -> maySeal(it) && !isTested(it, scope));
        });
    }

    private static boolean maySeal(Relationship each) {
        return each.name() != null
                && (each.types() == null || each.types().stream().anyMatch(SEALED::contains));
    }

    private static boolean isTested(Relationship each, CypherScope scope) {
        String name = each.name();
        return name != null && scope.facts().ties().containsAll(scope.origins(name));
    }

    private List<Value> values(List<Part> path, CypherScope scope, List<Hidden> unnamed) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            values.add(
                    switch (path.get(i)) {
                        case Node node -> node(node, grants(path, i), scope, unnamed);
                        case Relationship each -> new Value(new Link(each.types(), null), Set.of(++origins));
                        case Group group -> new Value(group(group, scope, unnamed), Set.of());
                    });
        }
        for (int i = 1; i + 1 < path.size(); i += 2) {
            if (path.get(i) instanceof Relationship each) {
                relate(each, i, values, scope);
            } else if (values.get(i).known() instanceof Repeated group) {
                same(group.first(), values.get(i - 1).known());
                same(values.get(i + 1).known(), values.get(i - 1).known());
                same(values.get(i + 1).known(), group.last());
            }
        }
        steps(path, values);
        return values;
    }

    private static void relate(Relationship each, int at, List<Value> values, CypherScope scope) {
        Known head = values.get(at + (each.toTheLeft() ? -1 : 1)).known();
        Value link = new Value(new Link(each.types(), head), values.get(at).origins());
        values.set(at, link);
        if (each.name() != null) {
            scope.variables().put(each.name(), link);
        }
        if (Set.of("WAS").equals(each.types()) && each.toTheLeft() != each.toTheRight()) {
            // What WAS leads to is an earlier state of the same thing.
            same(head, values.get(at + (each.toTheLeft() ? 1 : -1)).known());
        }
    }

    private static void same(Known one, Known other) {
        if (one instanceof Hidden hidden && one != other) {
            hidden.copyOf.add(other);
        }
    }

    /** A group that is repeated: the next time it starts where it ended. */
    private Known group(Group group, CypherScope scope, List<Hidden> unnamed) {
        List<Value> inner = values(group.parts(), scope, unnamed);
        conditions.prove(group.where(), scope, unnamed.stream());
        expressions.walk(group.where(), scope);
        return new Repeated(inner.getFirst().known(), inner.getLast().known());
    }

    private Value node(Node node, boolean grants, CypherScope scope, List<Hidden> unnamed) {
        expressions.walk(node.inner(), scope);
        if (node.name() != null && scope.variables().containsKey(node.name())) {
            Value bound = scope.variables().get(node.name());
            if (bound.known() == Plain.SAFE || bound.known() instanceof Hidden) {
                return bound;
            }
            throw new NotUnderstoodException(
                    node.at(), "opens a node '" + node.name() + "' of which nothing proves that the viewer may see it");
        }
        boolean safe = !node.labels().isEmpty() && SAFE.containsAll(node.labels());
        if (safe || grants && node.labels().isEmpty()) {
            return named(node, new Value(Plain.SAFE, Set.of(++origins)), scope);
        }
        boolean address = node.labels().equals(Set.of("Address"));
        Hidden hidden = new Hidden(node.name() == null ? "()" : node.name(), node.at(), address, scope.level());
        if (node.name() == null) {
            unnamed.add(hidden);
        }
        return named(node, new Value(hidden, Set.of(++origins)), scope);
    }

    private static Value named(Node node, Value value, CypherScope scope) {
        if (node.name() != null) {
            scope.variables().put(node.name(), value);
        }
        return value;
    }

    /** Only workers and their teams are granted anything: the tail of MAY_SEE is one of them. */
    private static boolean grants(List<Part> path, int at) {
        boolean leaves = at + 1 < path.size()
                && path.get(at + 1) instanceof Relationship next
                && Set.of("MAY_SEE").equals(next.types())
                && next.toTheRight();
        boolean left = at > 0
                && path.get(at - 1) instanceof Relationship last
                && Set.of("MAY_SEE").equals(last.types())
                && last.toTheLeft();
        return leaves || left;
    }

    /** From each node to the people next to it, with nobody between. */
    private static void steps(List<Part> path, List<Value> values) {
        for (int i = 0; i < path.size(); i += 2) {
            if (values.get(i).known() instanceof Hidden hidden) {
                step(path, values, i, -1, hidden);
                step(path, values, i, 1, hidden);
            }
        }
    }

    private static void step(List<Part> path, List<Value> values, int to, int direction, Hidden hidden) {
        Set<Integer> over = new HashSet<>();
        for (int i = to + direction; i >= 0 && i < path.size(); i += direction) {
            if (values.get(i).known() instanceof Hidden from) {
                boolean tie = Math.abs(i - to) == 2 && isTie(path.get(to + direction));
                hidden.steps.add(new Step(from, Set.copyOf(over), tie));
                return;
            }
            if (path.get(i) instanceof Group) {
                return;
            }
            over.addAll(values.get(i).origins());
        }
    }

    private static boolean isTie(@Nullable Part part) {
        return part instanceof Relationship each && each.types() != null && TIES.containsAll(each.types());
    }
}
