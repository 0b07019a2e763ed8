package org.kith.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the check knows of a value. */
sealed interface Known {

    /** Anything that cannot be stepped from: a scalar, or something not followed. */
    enum Plain implements Known {
        OTHER,
        /** null, or what an empty list holds. */
        NOTHING,
        /** A node that neither is a person nor says where one lives. */
        SAFE,
        /** The list {@code grantees} that {@link Policy#GRANTEES} made. */
        GRANTEES,
        /** One of them. */
        GRANTEE
    }

    record ListOf(Known each) implements Known {}

    record MapOf(Map<String, Known> fields) implements Known {}

    /** A relationship, with the node at its head. */
    record Link(@Nullable Set<String> types, @Nullable Known head) implements Known {}

    /** A group of a pattern that is repeated, with its first and its last node. */
    record Repeated(Known first, Known last) implements Known {}

    /** A node that is or may be a person, or an address. */
    final class Hidden implements Known {

        final String name;
        final CypherToken at;
        final boolean address;
        /** The subquery it belongs to: a condition in a deeper one says nothing about it. */
        final int level;

        final List<Step> steps = new ArrayList<>();
        final Set<Known> copyOf = new HashSet<>();
        boolean open;
        boolean guarded;

        Hidden(String name, CypherToken at, boolean address, int level) {
            this.name = name;
            this.at = at;
            this.address = address;
            this.level = level;
        }

        String said() {
            return "line %d: the %s '%s'".formatted(at.line(), address ? "address" : "person", name);
        }

        boolean isGuardedByStepOrCopy(Facts facts) {
            boolean copied = !copyOf.isEmpty() && copyOf.stream().allMatch(Known::isSeen);
            return copied
                    || !address && open && steps.stream().anyMatch(step -> isSeen(step.from()) && facts.allow(step));
        }
    }

    /** A way from one node to another: what it leads over, and whether that is a single tie of the policy. */
    record Step(Known from, Set<Integer> over, boolean isTie) {}

    /** A value that a variable stands for, and which bindings it was made from. */
    record Value(Known known, Set<Integer> origins) {}

    /** Ties and stays that a condition has tested. */
    record Facts(Set<Integer> ties, List<List<Set<Integer>>> stays) {

        boolean allow(Step step) {
            if (step.isTie()) {
                return step.over().stream().anyMatch(ties::contains);
            }
            return stays.stream()
                    .anyMatch(
                            stay -> stay.stream().allMatch(part -> part.stream().anyMatch(step.over()::contains)));
        }
    }

    static boolean isSeen(Known known) {
        return known == Plain.SAFE || known instanceof Hidden hidden && hidden.guarded;
    }

    static boolean isPending(Known known) {
        return known instanceof Hidden hidden && !hidden.guarded;
    }

    default Known element() {
        if (this instanceof ListOf list) {
            return list.each();
        }
        if (this == Plain.GRANTEES) {
            return Plain.GRANTEE;
        }
        return this == Plain.NOTHING ? Plain.NOTHING : Plain.OTHER;
    }

    /** What is known of a value that is one of two. */
    static Known either(Known one, Known other) {
        if (one == Plain.NOTHING || one.equals(other)) {
            return other;
        }
        if (other == Plain.NOTHING) {
            return one;
        }
        if (isPending(one) || isPending(other)) {
            return isPending(one) ? one : other;
        }
        if (one instanceof Hidden a && other instanceof Hidden b && a.address == b.address) {
            return one;
        }
        if (one instanceof ListOf list && other.element() != Plain.OTHER) {
            return new ListOf(either(list.each(), other.element()));
        }
        if (other instanceof ListOf && one == Plain.GRANTEES) {
            return other.element() == Plain.NOTHING ? one : Plain.OTHER;
        }
        if (one instanceof MapOf a && other instanceof MapOf b) {
            Map<String, Known> fields = new HashMap<>();
            a.fields()
                    .forEach((name, known) ->
                            fields.put(name, either(known, b.fields().getOrDefault(name, Plain.OTHER))));
            return new MapOf(fields);
        }
        return Plain.OTHER;
    }
}
