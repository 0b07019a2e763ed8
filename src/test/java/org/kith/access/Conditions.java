package org.kith.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Known.Hidden;
import org.kith.access.Known.Link;
import org.kith.access.Known.Plain;

/** What a condition proves of the people in scope. */
final class Conditions {

    private final Expressions expressions;

    Conditions(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Marks those whom the condition guards, and those to whom it allows the step that leads to them. */
    void prove(List<CypherToken> condition, CypherScope scope, Stream<Hidden> unnamed) {
        for (List<CypherToken> each : CypherText.conjuncts(condition)) {
            if (each.size() == 1 && each.getFirst().guard() != null) {
                prove(each.getFirst().guard(), scope);
            } else if (each.size() > 2 && each.get(0).isWord() && each.get(1).is("IN")) {
                member(each, scope);
            }
        }
        settle(scope, unnamed.toList());
    }

    private static void prove(Guard guard, CypherScope scope) {
        String name = guard.of().getLast();
        Hidden person = scope.known(name) instanceof Hidden hidden && hidden.level == scope.level() ? hidden : null;
        switch (guard.kind()) {
            case TIE -> scope.facts().ties().addAll(scope.origins(name));
            case CARED_FOR ->
                scope.facts()
                        .stays()
                        .add(guard.of().stream().map(scope::origins).toList());
            case FULL, VISIBLE -> guard(person, scope.hasGrantees() && person != null && !person.address);
            case GRANTED -> guard(person, grants(guard.of().get(0), guard.of().get(1), scope, person));
            case PUBLIC -> guard(person, person != null && person.address);
            case TOLD -> {}
            case OPEN -> {
                if (person != null) {
                    person.open = true;
                }
            }
        }
    }

    private static void guard(@Nullable Hidden person, boolean proved) {
        if (person != null && proved) {
            person.guarded = true;
        }
    }

    private static boolean grants(String grant, String grantee, CypherScope scope, @Nullable Hidden person) {
        return person != null
                && scope.known(grantee) == Plain.GRANTEE
                && scope.known(grant) instanceof Link link
                && Set.of("MAY_SEE").equals(link.types())
                && link.head() == person;
    }

    private void member(List<CypherToken> condition, CypherScope scope) {
        Known list = expressions.infer(condition.subList(2, condition.size()), scope);
        if (scope.known(condition.getFirst().text()) instanceof Hidden hidden
                && hidden.level == scope.level()
                && list.element() instanceof Hidden listed
                && listed.guarded
                && listed.address == hidden.address) {
            hidden.guarded = true;
        }
    }

    /** A step may lead on from somebody who is guarded only by another step. */
    private static void settle(CypherScope scope, List<Hidden> unnamed) {
        Set<Hidden> all = Stream.concat(scope.hidden(), unnamed.stream()).collect(Collectors.toSet());
        boolean more = true;
        while (more) {
            more = false;
            for (Hidden each : all) {
                if (!each.guarded && each.isGuardedByStepOrCopy(scope.facts())) {
                    each.guarded = true;
                    more = true;
                }
            }
        }
    }
}
