package org.kith.provision.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.PartialDate;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/**
 * Somebody who lives in a home on a day and is not placed there.
 *
 * @param asWhat the role in the household as it was recorded, in words; null where nobody said
 * @param countsTowardsUsualLimit of a child: counts against the usual fostering limit; null for a grown-up, and where it is not known as what the
 *     child lives there
 */
record HomeMember(
        Person person,
        HomeRole role,
        @Nullable String asWhat,
        @Nullable Boolean countsTowardsUsualLimit,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {

    private static final int GROWN_UP = 18;

    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    /**
     * Those of a home on a day, carers first.
     *
     * @param of the key of the parts {@code carer}, {@code lives} and {@code private}
     */
    static List<HomeMember> of(String of, LocalDate on, Parts parts) {
        Map<String, HomeMember> members = new LinkedHashMap<>();
        parts.of("carer", of).forEach(row -> members.putIfAbsent(row.text("id"), member(row, HomeRole.CARER, parts)));
        Set<String> own = new TreeSet<>();
        for (String part : List.of("private", "lives")) {
            parts.of(part, of).stream().filter(row -> row.flag("own")).forEach(row -> own.add(row.text("id")));
        }
        for (String part : List.of("private", "lives")) {
            for (Row row : parts.of(part, of)) {
                members.putIfAbsent(row.text("id"), member(row, role(row, part, own, on, parts), parts));
            }
        }
        return List.copyOf(members.values());
    }

    private static HomeRole role(Row row, String part, Set<String> own, LocalDate on, Parts parts) {
        PartialDate born = person(row, parts).birthDate();
        if (born != null && !born.latest().plusYears(GROWN_UP).isAfter(on)) {
            return HomeRole.OTHER_ADULT;
        }
        if (own.contains(row.text("id"))) {
            return HomeRole.OWN_CHILD;
        }
        return part.equals("private") ? HomeRole.PRIVATELY_FOSTERED : HomeRole.OTHER_CHILD;
    }

    private static HomeMember member(Row row, HomeRole role, Parts parts) {
        Boolean counts = switch (role) {
            case OWN_CHILD -> false;
            case PRIVATELY_FOSTERED -> true;
            case CARER, OTHER_CHILD, OTHER_ADULT -> null;
        };
        return new HomeMember(
                person(row, parts),
                role,
                row.textOrNull("role"),
                counts,
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }

    private static Person person(Row row, Parts parts) {
        return Objects.requireNonNull(Person.mentioned(row.text("id"), parts));
    }
}
