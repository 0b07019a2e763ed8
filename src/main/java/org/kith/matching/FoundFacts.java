package org.kith.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Miles;
import org.kith.graph.Parts;
import org.kith.graph.Point;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Family;
import org.kith.kinship.relation.FamilyMember;
import org.kith.kinship.relation.FamilyTie;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Nearness;
import org.kith.network.DistanceBand;
import org.kith.provision.rule.ProposedChild;
import org.kith.provision.rule.SiblingsByKinship;

/** What a statement found of the children for whom a home is looked for. */
record FoundFacts(Parts parts, List<String> children, LocalDate on) {

    /** Whether every child is seen at FULL. */
    boolean seesAll() {
        return parts.of("child", "").size() == children.size();
    }

    Group group() {
        List<ProposedChild> those = children.stream().map(id -> child(row(id))).toList();
        return new Group(
                those,
                new SiblingsByKinship(new KinshipEngine(family(), on, true)),
                kin(),
                homes(),
                keptApart(),
                assessedApart());
    }

    /** Of a stay in a home, the child whose it is: one of those looked for, or a brother or sister of theirs; null of everyone else. */
    Map<String, String> stays() {
        Map<String, String> stays = new HashMap<>();
        everyone().forEach(child -> parts.of("stay", child).forEach(stay -> stays.put(stay.text("id"), child)));
        return stays;
    }

    /** How far a home is from where each child comes from. */
    Map<String, Nearness> nearness(Row home) {
        Map<String, Nearness> near = new HashMap<>();
        Point place = point(home);
        for (String child : children) {
            Row from = row(child).rowOrNull("home");
            Point start = from == null ? null : point(from);
            if (place != null && start != null) {
                double miles = Miles.between(start, place);
                near.put(child, new Nearness(miles, DistanceBand.of(miles)));
            }
        }
        for (Row band : parts.of("band", home.text("id"))) {
            near.put(band.text("child"), new Nearness(null, DistanceBand.valueOf(band.text("band"))));
        }
        return near;
    }

    private static @Nullable Point point(Row row) {
        Double latitude = row.decimalOrNull("latitude");
        Double longitude = row.decimalOrNull("longitude");
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    private Row row(String child) {
        return parts.of("child", "").stream()
                .filter(each -> each.text("id").equals(child))
                .findFirst()
                .orElseThrow();
    }

    private static ProposedChild child(Row row) {
        return new ProposedChild(
                row.text("id"),
                row.dateOrNull("bornFirst"),
                row.dateOrNull("bornLast"),
                row.textOrNull("authority"),
                row.flag("secureOrder"),
                row.flag("shortBreaks"));
    }

    /** Ids of all of whom ties are told. */
    private Set<String> everyone() {
        Set<String> ids = new HashSet<>(children);
        for (Row tie : parts.of("tie", "")) {
            ids.add(tie.text("from"));
            ids.add(tie.text("to"));
        }
        return ids;
    }

    private Map<String, String> kin() {
        Map<String, String> kin = new HashMap<>();
        everyone().stream().filter(id -> !children.contains(id)).forEach(id -> placed(id, kin));
        return Map.copyOf(kin);
    }

    private Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        children.forEach(id -> placed(id, homes));
        return Map.copyOf(homes);
    }

    private void placed(String id, Map<String, String> homes) {
        parts.of("stay", id).stream()
                .filter(stay -> stay.flag("now"))
                .findFirst()
                .ifPresent(stay -> homes.put(id, stay.text("home")));
    }

    private Set<Set<String>> keptApart() {
        Set<Set<String>> pairs = new HashSet<>();
        parts.of("apart", "").forEach(row -> pairs.add(Set.of(row.text("one"), row.text("other"))));
        return Set.copyOf(pairs);
    }

    /** By the last assessment of the very pair, or of a set in which both are. */
    private Set<Set<String>> assessedApart() {
        Map<Set<String>, String> last = new HashMap<>();
        for (Row row : parts.of("assessment", "")) {
            List<String> those = row.texts("children");
            for (String one : those) {
                those.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other -> last.putIfAbsent(Set.of(one, other), row.text("recommendation")));
            }
        }
        Set<Set<String>> apart = new HashSet<>();
        last.forEach((pair, recommendation) -> {
            if (children.containsAll(pair) && recommendation.equals("APART")) {
                apart.add(pair);
            }
        });
        return Set.copyOf(apart);
    }

    private Family family() {
        List<FamilyTie> ties = new ArrayList<>();
        parts.of("tie", "").forEach(row -> ties.add(tie(row)));
        return new Family(
                everyone().stream().map(id -> new FamilyMember(id, null, null)).toList(), ties);
    }

    private static FamilyTie tie(Row row) {
        return new FamilyTie(
                row.text("key"),
                Objects.requireNonNull(TieKind.ofStored(row.text("type"))),
                row.textOrNull("kind"),
                row.text("from"),
                row.text("to"),
                Certainty.valueOf(row.text("status")),
                new ValidTime(null, null, row.date("fromMin"), row.date("toMax")),
                null,
                null);
    }
}
