package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.kinship.relation.SharedHome;

/**
 * Who lived together, of the people found: in the households of those seen at FULL, and in homes where both were placed and both placements
 * are told.
 */
final class SharedHomes {

    /** A time in a home. */
    private record Stay(String person, Row time) {

        boolean overlaps(Stay other) {
            return time.date("fromMin").isBefore(other.time.date("toMax"))
                    && other.time.date("fromMin").isBefore(time.date("toMax"));
        }
    }

    private SharedHomes() {}

    static List<SharedHome> of(Parts parts) {
        List<String> people =
                parts.of("found", "").stream().map(row -> row.text("id")).toList();
        Stream<List<Stay>> households = people.stream()
                .flatMap(id -> parts.of("household", id).stream())
                .map(row -> row.text("id"))
                .distinct()
                .map(home -> parts.of("member", home).stream()
                        .map(row -> new Stay(row.text("person"), row))
                        .toList());
        Map<String, List<Stay>> placements = new LinkedHashMap<>();
        people.forEach(id -> parts.of("placement", id).stream()
                .filter(row -> row.has("setting"))
                .forEach(row -> placements
                        .computeIfAbsent(row.text("setting"), home -> new ArrayList<>())
                        .add(new Stay(id, row))));
        return Stream.concat(
                        households.flatMap(stays -> together(stays, false)),
                        placements.values().stream().flatMap(stays -> together(stays, true)))
                .distinct()
                .toList();
    }

    private static Stream<SharedHome> together(List<Stay> stays, boolean placed) {
        return stays.stream()
                .flatMap(one -> stays.stream()
                        .filter(other -> one.person.compareTo(other.person) < 0 && one.overlaps(other))
                        .map(other -> new SharedHome(
                                one.person,
                                other.person,
                                placed,
                                one.time.flag("current") && other.time.flag("current"))));
    }
}
