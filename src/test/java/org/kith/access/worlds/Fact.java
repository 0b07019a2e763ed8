package org.kith.access.worlds;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is recorded in a {@link World}. What it refers to are names within the world: a letter for the kind and a number, as
 * {@code p3} for a person.
 */
sealed interface Fact {

    /** Its own name; no two facts of a world have the same. */
    String ref();

    /** The facts without which it cannot be. */
    List<String> needs();

    /** Texts that are found nowhere but in this fact of this world, and so tell of it. */
    default List<String> markers() {
        return List.of();
    }

    /** Somebody; a list of workers where the record is restricted to them. */
    record Human(
            String ref,
            String given,
            String family,
            String born,
            String sex,
            @Nullable List<String> list) implements Fact {
        @Override
        public List<String> needs() {
            return List.of();
        }

        @Override
        public List<String> markers() {
            return List.of(given);
        }
    }

    record Child(String ref, String person, String authority, String localId, String home) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(person, authority, home);
        }

        @Override
        public List<String> markers() {
            return List.of(localId);
        }
    }

    record Number(String ref, String person, String value) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(person);
        }

        @Override
        public List<String> markers() {
            return List.of(value);
        }
    }

    record Contact(String ref, String person, String value, boolean shared) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(person);
        }

        @Override
        public List<String> markers() {
            return List.of(value);
        }
    }

    /** What a tie is, as it is stored. */
    enum Type {
        PARENT_OF,
        PARTNER_OF,
        SIBLING_OF,
        KIN_OF,
        KITH_OF,
        CARES_FOR;

        boolean family() {
            return this != KITH_OF && this != CARES_FOR;
        }
    }

    enum Guard {
        OPEN,
        UNDISCLOSED,
        SEALED,
        EXTRA_FAMILIAL
    }

    /** When something was believed, looked at from now and from {@link World#THEN}. */
    enum Belief {
        /** Then and now. */
        STANDING,
        /** Then, and not now. */
        WITHDRAWN,
        /** Now, and not yet then. */
        LATE,
        /** No longer then, nor now. */
        GONE;

        boolean at(boolean then) {
            return switch (this) {
                case STANDING -> true;
                case WITHDRAWN -> then;
                case LATE -> !then;
                case GONE -> false;
            };
        }
    }

    record Tie(
            String ref,
            Type type,
            String from,
            String to,
            String kind,
            Guard guard,
            boolean disproven,
            Span span,
            Belief belief)
            implements Fact {
        @Override
        public List<String> needs() {
            return List.of(from, to);
        }

        boolean joins(String person) {
            return from.equals(person) || to.equals(person);
        }

        String other(String person) {
            return from.equals(person) ? to : from;
        }
    }

    record Responsibility(String ref, String holder, String child, Guard guard, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(holder, child);
        }
    }

    /** The records of one human before and after an adoption. */
    record SealedLink(String ref, String before, String after) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(before, after);
        }
    }

    record Address(String ref, String locality, String postcode, String lines, boolean confidential) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(locality);
        }

        @Override
        public List<String> markers() {
            return List.of(postcode, lines);
        }
    }

    record Household(String ref, String address) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(address);
        }
    }

    record Lives(String ref, String person, String household, Span span, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(person, household);
        }
    }

    record Home(String ref, String address, String kind, String name, String authority) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(address, authority);
        }

        @Override
        public List<String> markers() {
            return List.of(name);
        }
    }

    record Carer(String ref, String person, String home, Span span, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(person, home);
        }
    }

    record Placement(String ref, String child, String home, Span span, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(child, home);
        }
    }

    record Restriction(String ref, String child, String against, String reason) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(child, against);
        }

        @Override
        public List<String> markers() {
            return List.of(reason);
        }
    }

    record Order(String ref, String child, String named, String terms) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(child, named);
        }

        @Override
        public List<String> markers() {
            return List.of(terms);
        }
    }

    record Authority(String ref, String name) implements Fact {
        @Override
        public List<String> needs() {
            return List.of();
        }
    }

    record Locality(String ref, String name, double latitude) implements Fact {
        @Override
        public List<String> needs() {
            return List.of();
        }
    }

    record Team(String ref, String authority) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(authority);
        }
    }

    /** A worker, with what the store allows. */
    record Worker(String ref, List<String> roles, List<String> permissions) implements Fact {
        @Override
        public List<String> needs() {
            return List.of();
        }
    }

    record Member(String ref, String worker, String team, boolean manages, Span span, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker, team);
        }
    }

    /** Something on a child's way through care: a review, a visit, a missing episode, a deprivation of liberty, by the letter of its name. */
    record Happening(String ref, String child, Span span) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(child);
        }
    }

    /** Somebody who runs a home, or supervises those who care in it. */
    record HomeWorker(String ref, String worker, String home, boolean runs, Span span, Belief belief) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker, home);
        }
    }

    /** What somebody, or those on duty for an authority, may see, from the node {@code giver}. */
    record Grant(String ref, Because because, String giver, String person, Span span) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(giver, person);
        }
    }

    /** An allocation as it is told: the grant that goes with it is a fact of its own. */
    record Allocation(String ref, String worker, String child, Span span) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker, child);
        }
    }

    record Glass(String ref, String worker, boolean over) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker);
        }
    }

    record DisclosureCase(String ref, String worker, Span span) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker);
        }
    }

    /** That those on duty for an authority are asked to compare somebody with others who had the same number. */
    record Comparison(String ref, String authority, String asker, String person, List<String> holders, String value)
            implements Fact {
        @Override
        public List<String> needs() {
            return List.of(authority, asker, person);
        }

        @Override
        public List<String> markers() {
            return List.of(value);
        }
    }

    /** That a worker looked at somebody, as the index of the record of access has it. */
    record Look(String ref, String worker, String person, int daysAgo, String operation) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker, person);
        }

        @Override
        public List<String> markers() {
            return List.of(operation);
        }
    }

    /** That a worker has to answer for a look; reviewed where there is a note. */
    record Alert(
            String ref,
            String worker,
            String person,
            String kind,
            String explanation,
            @Nullable String note) implements Fact {
        @Override
        public List<String> needs() {
            return List.of(worker, person);
        }

        @Override
        public List<String> markers() {
            return note == null ? List.of(explanation) : List.of(explanation, note);
        }
    }

    /** The legitimate relationships that are drawn, with the letter of the node that gives them. */
    enum Because {
        ALLOCATION('w', ""),
        TEAM('t', ""),
        NEW_CHILD('w', ""),
        NEW_PERSON('w', ""),
        REVIEW('w', "review:"),
        PLACEMENT('s', "home:"),
        CARER('u', "homes:"),
        DUTY('u', "duty:"),
        BREAK_GLASS('g', ""),
        DISCLOSURE('d', ""),
        PLACEMENT_REFERRAL('u', "homes:"),
        ADOPTION_PLAN('u', "adoption:");

        private final char giver;
        private final String prefix;

        Because(char giver, String prefix) {
            this.giver = giver;
            this.prefix = prefix;
        }

        char giver() {
            return giver;
        }

        /** What stands before the id of the giver in the name of the grantee. */
        String prefix() {
            return prefix;
        }

        String level() {
            return this == NEW_PERSON || this == CARER ? "RECORDED" : "FULL";
        }

        static Stream<String> names() {
            return Stream.of(values()).map(Enum::name);
        }
    }
}
