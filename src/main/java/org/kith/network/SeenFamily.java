package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.graph.FactKey;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.Kinship;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Family;
import org.kith.kinship.relation.Family.SamePeople;
import org.kith.kinship.relation.FamilyMember;
import org.kith.kinship.relation.FamilyTie;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.kinship.relation.Relations;
import org.kith.person.Person;

/**
 * The people and ties that were found for a viewer, as relationships are derived from them.
 *
 * @param cut there were more people than were walked
 */
record SeenFamily(Family family, Parts parts, boolean cut) {

    static SeenFamily of(Parts parts) {
        List<Row> ties = parts.of("tie", "");
        List<String> ids = Stream.concat(
                        parts.of("found", "").stream().map(row -> row.text("id")),
                        ties.stream().flatMap(row -> Stream.of(row.text("from"), row.text("to"))))
                .distinct()
                .toList();
        return new SeenFamily(
                new Family(
                        ids.stream().map(id -> member(id, parts)).toList(),
                        ties.stream()
                                .filter(row -> !isSame(row))
                                .map(SeenFamily::tie)
                                .toList(),
                        ties.stream()
                                .filter(SeenFamily::isSame)
                                .map(row -> new SamePeople(row.text("from"), row.text("to")))
                                .toList()),
                parts,
                Objects.requireNonNull(parts.first("view", "")).flag("cut"));
    }

    /** Whether a row says that two records are of one human. */
    static boolean isSame(Row tie) {
        return tie.text("type").equals(Walk.SAME);
    }

    /** Somebody whom the rows name. Everybody in them is seen. */
    Person person(String id) {
        return Objects.requireNonNull(Person.mentioned(id, parts), "somebody without a summary");
    }

    LocalDate asOf() {
        return Objects.requireNonNull(parts.first("view", "")).date("asOf");
    }

    KinshipEngine engine(boolean includeFormer) {
        return new KinshipEngine(family, asOf(), includeFormer);
    }

    Kinship kinship(Relations relations) {
        return Kinship.of(known(relations), this::person);
    }

    /** The relations, which may lack some where not all of the family was walked. */
    Relations known(Relations relations) {
        return new Relations(
                relations.from(),
                relations.to(),
                relations.label(),
                relations.inverseLabel(),
                relations.relations(),
                cut || relations.truncated(),
                relations.loops());
    }

    private static FamilyMember member(String id, Parts parts) {
        Person person = Objects.requireNonNull(Person.mentioned(id, parts), "somebody without a summary");
        return new FamilyMember(id, person.sex(), person.birthDate());
    }

    private static FamilyTie tie(Row row) {
        return new FamilyTie(
                FactKey.in(row).fact(),
                TieKind.ofStored(row.text("type")),
                row.textOrNull("detail"),
                row.text("from"),
                row.text("to"),
                Certainty.valueOf(row.text("status")),
                new ValidTime(
                        row.textOrNull("validFrom"), row.textOrNull("validTo"), row.date("fromMin"), row.date("toMax")),
                row.textOrNull("side"),
                row.textOrNull("home"));
    }
}
