package org.kith.care.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Sight;
import org.kith.care.CodeTable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Family;
import org.kith.kinship.relation.FamilyMember;
import org.kith.kinship.relation.FamilyTie;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.provision.HomeTerms;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.Bar;
import org.kith.provision.rule.HomeOnADay;
import org.kith.provision.rule.HomeOnADay.As;
import org.kith.provision.rule.HomeOnADay.Resident;
import org.kith.provision.rule.PlacementCode;
import org.kith.provision.rule.Proposal;
import org.kith.provision.rule.Proposal.Stay;
import org.kith.provision.rule.ProposedChild;
import org.kith.provision.rule.SiblingsByKinship;
import org.kith.provision.rule.Span;

/**
 * What is known of a child and a home on a day, and whom of those in it the caller sees.
 *
 * @param about the child
 * @param home nothing where there is none
 */
record PlacingFacts(
        String childId,
        @Nullable String settingId,
        LocalDate on,
        Parts about,
        Parts home,
        Parts bars,
        Parts family,
        Sight sight) {

    /** What a worker says of the placement, besides the child, the home and the day. */
    record Said(PlacementCode code, @Nullable String moving, String legalStatus, boolean emergency) {}

    /** Whether the child has a record of children's services. */
    boolean hasRecord() {
        return child().flag("record");
    }

    /** With everyone in it. */
    Proposal whole(Said said) {
        return proposal(said, true);
    }

    /** With those whom the caller sees. How many children are placed in a home is told, so they count here too, each without a name. */
    Proposal seen(Said said) {
        return proposal(said, false);
    }

    private Row child() {
        return Objects.requireNonNull(about.first("child", ""));
    }

    private Proposal proposal(Said said, boolean whole) {
        SiblingsByKinship siblings = new SiblingsByKinship(new KinshipEngine(family(whole), on, true));
        Row child = child();
        return new Proposal(
                on,
                new ProposedChild(
                        childId,
                        child.dateOrNull("bornFirst"),
                        child.dateOrNull("bornLast"),
                        child.textOrNull("authority"),
                        about.first("secureOrder", "") != null,
                        Set.of("V3", "V4").contains(said.legalStatus())),
                said.code(),
                settingId == null ? null : homeOnTheDay(whole),
                about.of("stay", "").stream()
                        .map(row -> stay(row, said))
                        .filter(each -> each.time().from().isBefore(each.time().to()))
                        .toList(),
                bars.of("bar", "").stream()
                        .filter(row -> whole || isTold(row))
                        .map(row -> Bar.ofStored(row.text("kind")))
                        .toList(),
                siblings,
                Set.of("C1", "C2").contains(said.legalStatus()),
                siblingsElsewhere(siblings),
                said.emergency());
    }

    /** The placement that the child moves from ends on the day. */
    private Stay stay(Row row, Said said) {
        LocalDate end = row.text("id").equals(said.moving()) ? on : row.date("toMax");
        return new Stay(new Span(row.date("fromMin"), end), row.flag("secure"));
    }

    private HomeOnADay homeOnTheDay(boolean whole) {
        Row row = Objects.requireNonNull(home.first("home", ""));
        return new HomeOnADay(
                row.has("kind") ? Kind.valueOf(row.text("kind")) : null,
                row.textOrNull("authority"),
                row.textOrNull("area"),
                home.of("approval", "").stream()
                        .map(each -> HomeTerms.approval(each, named -> named))
                        .toList(),
                HomeTerms.registrations(row, home.of("registration", "")),
                home.of("exemption", "").stream().map(HomeTerms::exemption).toList(),
                residents(whole));
    }

    private List<Resident> residents(boolean whole) {
        List<Resident> residents = new ArrayList<>();
        for (Row row : home.of("resident", "")) {
            boolean named = whole || sight.seen().contains(row.text("id"));
            if (!row.flag("own")) {
                residents.add(new Resident(
                        named ? row.text("id") : "somebody " + residents.size(), as(row), HomeTerms.span(row)));
            }
        }
        for (Row row : home.of("private", "")) {
            if (!row.flag("own") && (whole || sight.seen().contains(row.text("id")))) {
                residents.add(new Resident(row.text("id"), As.PRIVATELY_FOSTERED, HomeTerms.span(row)));
            }
        }
        return List.copyOf(residents);
    }

    /** In a household whoever is not placed for adoption is fostered, for however short a time. */
    private As as(Row row) {
        String kind = CodeTable.PLACEMENT_TYPE
                .find(row.textOrNull("type"))
                .map(code -> code.fact("kind"))
                .orElse("");
        return kind.equals("ADOPTION") ? As.PLACED : As.FOSTERED;
    }

    /** A restriction is told with the whole record of whom it protects, to those who see the other; an order to those who see whom it names. */
    private boolean isTold(Row bar) {
        Set<String> who = bar.flag("protects") ? sight.seen() : sight.whole();
        return who.contains(bar.text("person"));
    }

    /** Of those whom the caller sees, always: who else there is, is not told. */
    private int siblingsElsewhere(SiblingsByKinship siblings) {
        Set<String> apart = new HashSet<>();
        for (Row row : about.of("sibling", "")) {
            String id = row.text("id");
            boolean here = settingId != null && settingId.equals(row.textOrNull("home"));
            if (!here && !id.equals(childId) && sight.whole().contains(id) && siblings.areSiblings(childId, id)) {
                apart.add(id);
            }
        }
        return apart.size();
    }

    private Family family(boolean whole) {
        List<Row> rows = family.of("tie", "").stream()
                .filter(row -> whole
                        || row.text("guard").equals("OPEN")
                                && sight.seen().contains(row.text("from"))
                                && sight.seen().contains(row.text("to")))
                .toList();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(List.of(row.text("from"), row.text("to"))));
        return new Family(
                ids.stream().map(id -> new FamilyMember(id, null, null)).toList(),
                rows.stream().map(PlacingFacts::tie).toList());
    }

    private static FamilyTie tie(Row row) {
        return new FamilyTie(
                row.text("key"),
                TieKind.ofStored(row.text("type")),
                row.textOrNull("kind"),
                row.text("from"),
                row.text("to"),
                row.text("status").equals("DISPROVEN") ? null : Certainty.valueOf(row.text("status")),
                new ValidTime(null, null, row.date("fromMin"), row.date("toMax")),
                null,
                null);
    }
}
