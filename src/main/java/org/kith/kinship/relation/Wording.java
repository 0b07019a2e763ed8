package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/** Turns a way into the relationship that is told. */
final class Wording {

    private final Pedigree family;
    private final Labels labels;

    Wording(Pedigree family) {
        this.family = family;
        this.labels = new Labels(family);
    }

    String label(Way way) {
        return labels.of(way);
    }

    /** Told of two people by the ids under which they were asked for. */
    Relation relation(Way way, String from, String to) {
        boolean cousins = way.up() >= 2 && way.down() >= 2;
        return new Relation(
                Naming.term(way),
                labels.of(way),
                way.lineage(),
                way.strength().current(),
                way.nature() == Nature.HALF,
                way.up() == 1 && way.down() == 0 ? null : Sides.told(way.sides()),
                Naming.degree(way),
                cousins ? Math.min(way.up(), way.down()) - 1 : null,
                cousins ? Math.abs(way.up() - way.down()) : 0,
                Naming.greats(way),
                way.strength().certainty(),
                path(way, from, to),
                way.partner() == Partner.NONE
                        ? way.apexes().stream().map(family::id).toList()
                        : List.of(),
                since(way),
                until(way));
    }

    private List<Step> path(Way way, String from, String to) {
        List<Step> steps = new ArrayList<>(way.hops().size());
        for (Hop hop : way.hops()) {
            steps.add(new Step(
                    steps.isEmpty() ? from : family.id(hop.start()),
                    steps.size() == way.hops().size() - 1 ? to : family.id(hop.end()),
                    hop.link().tie().kind(),
                    hop.direction(),
                    TieWords.step(hop, family.sex(hop.end()))));
        }
        return steps;
    }

    /** Parentage by birth has no beginning but the birth. */
    private static @Nullable PartialDate since(Way way) {
        return way.hops().stream()
                .map(Hop::link)
                .filter(link -> !link.is(TieKind.PARENT) || link.lineage() != Lineage.BIRTH)
                .map(link -> link.tie().time())
                .max(Comparator.comparing(ValidTime::fromMin).thenComparing(time -> String.valueOf(time.validFrom())))
                .map(ValidTime::validFrom)
                .map(PartialDate::parse)
                .orElse(null);
    }

    private static @Nullable PartialDate until(Way way) {
        return way.hops().stream()
                .map(hop -> hop.link().tie().time())
                .min(Comparator.comparing(ValidTime::toMax).thenComparing(time -> String.valueOf(time.validTo())))
                .map(ValidTime::validTo)
                .map(PartialDate::parse)
                .orElse(null);
    }
}
