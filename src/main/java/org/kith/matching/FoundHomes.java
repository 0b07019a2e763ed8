package org.kith.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.CodeTable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Candidate.TellableBar;
import org.kith.matching.facts.Offer;
import org.kith.provision.HomeTerms;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.Bar;
import org.kith.provision.rule.HomeOnADay;
import org.kith.provision.rule.HomeOnADay.Approval;
import org.kith.provision.rule.HomeOnADay.As;
import org.kith.provision.rule.HomeOnADay.Registration;
import org.kith.provision.rule.HomeOnADay.Resident;
import org.kith.provision.rule.Span;

/** What a statement found of homes. */
final class FoundHomes {

    /** Approvals that are always for certain children. */
    private static final Set<String> NAMING = Set.of("CONNECTED_PERSON", "TEMPORARY_REG_24");

    private final FoundFacts facts;
    private final Parts parts;
    private final Map<String, String> stays;

    FoundHomes(FoundFacts facts) {
        this.facts = facts;
        this.parts = facts.parts();
        this.stays = facts.stays();
    }

    List<Candidate> candidates() {
        return parts.of("home", "").stream().map(this::candidate).toList();
    }

    private Candidate candidate(Row row) {
        String id = row.text("id");
        HomeOnADay home = home(row);
        List<Row> living = parts.of("resident", id).stream()
                .filter(each -> HomeTerms.span(each).holdsOn(facts.on()))
                .toList();
        Row offer = parts.first("offer", id);
        return new Candidate(
                id,
                Kind.valueOf(row.text("kind")),
                row.textOrNull("provider"),
                home,
                places(row, home),
                living.size() + row.number("privatelyFostered"),
                offer == null ? Offer.UNKNOWN : Offer.of(offer),
                facts.nearness(row),
                bars(id),
                schoolMinutes(id));
    }

    /** The beds of its registration, or its beds, or the most that an approval allows. */
    private @Nullable Integer places(Row row, HomeOnADay home) {
        Integer beds = home.registrations().stream()
                .filter(each -> each.time().holdsOn(facts.on()) && each.beds() != null)
                .map(Registration::beds)
                .max(Integer::compare)
                .orElse(row.numberOrNull("beds"));
        return beds != null
                ? beds
                : home.approvals().stream()
                        .filter(each -> each.time().holdsOn(facts.on()))
                        .map(Approval::maxChildren)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null);
    }

    private HomeOnADay home(Row row) {
        String id = row.text("id");
        return new HomeOnADay(
                Kind.valueOf(row.text("kind")),
                row.textOrNull("authority"),
                row.textOrNull("area"),
                parts.of("approval", id).stream().map(FoundHomes::approval).toList(),
                HomeTerms.registrations(row, parts.of("registration", id)),
                parts.of("exemption", id).stream().map(HomeTerms::exemption).toList(),
                residents(row));
    }

    private Map<String, Integer> schoolMinutes(String home) {
        Map<String, Integer> minutes = new HashMap<>();
        parts.of("run", home).forEach(run -> minutes.put(run.text("school"), run.number("minutes")));
        return minutes;
    }

    /** All but those for whom a home is looked for. Who is no brother or sister of theirs has no name here. */
    private List<Resident> residents(Row home) {
        List<Resident> residents = new ArrayList<>();
        for (int i = 0; i < home.number("privatelyFostered"); i++) {
            residents.add(new Resident("somebody private " + i, As.PRIVATELY_FOSTERED, Span.ALWAYS));
        }
        for (Row row : parts.of("resident", home.text("id"))) {
            String child = stays.get(row.text("stay"));
            if (child == null || !facts.children().contains(child)) {
                residents.add(new Resident(
                        child == null ? "somebody " + residents.size() : child,
                        isForAdoption(row.textOrNull("type")) ? As.PLACED : As.FOSTERED,
                        HomeTerms.span(row)));
            }
        }
        return List.copyOf(residents);
    }

    private static boolean isForAdoption(@Nullable String type) {
        return CodeTable.PLACEMENT_TYPE
                .find(type)
                .map(code -> code.fact("kind").equals("ADOPTION"))
                .orElse(false);
    }

    private Map<String, List<TellableBar>> bars(String home) {
        Map<String, List<TellableBar>> bars = new HashMap<>();
        for (Row row : parts.of("bar", home)) {
            bars.computeIfAbsent(row.text("child"), child -> new ArrayList<>())
                    .add(new TellableBar(Bar.ofStored(row.text("kind")), row.flag("told")));
        }
        return bars;
    }

    /** An approval of connected persons is for certain children. Where it names none of those looked for, nor of their kin, it names somebody else. */
    private static Approval approval(Row row) {
        boolean naming = NAMING.contains(Objects.requireNonNullElse(row.textOrNull("category"), ""));
        return HomeTerms.approval(row, named -> named.isEmpty() && naming ? Set.of("somebody else") : named);
    }
}
