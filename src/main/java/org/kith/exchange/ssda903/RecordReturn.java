package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordChildren;
import org.kith.care.WithdrawCare;
import org.kith.exchange.ssda903.KnownChildren.Known;
import org.kith.exchange.ssda903.RecordFactsOfReturn.Extent;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.person.RecordIdentifiers;
import org.kith.person.RecordPeople;
import org.kith.workforce.RecordTeamCases;
import org.kith.workforce.RecordTeamCases.CaseRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records a return: the children with their numbers, episodes, placements and what the other tables say, and that the team holds them, which lets the team see them.
 * Some children with all that is theirs are one transaction. Recording the same return again changes nothing; a row that says something
 * else corrects what was believed, which is kept.
 */
@Component
class RecordReturn {
    private static final int CHILDREN_A_BATCH = 250;
    private static final Logger LOG = LoggerFactory.getLogger(RecordReturn.class);

    private final Writes writes;
    private final RecordPeople people;
    private final RecordIdentifiers identifiers;
    private final RecordChildren records;
    private final RecordCare care;
    private final WithdrawCare withdrawals;
    private final RecordTeamCases cases;
    private final RecordSettingsOfReturn settings;
    private final RecordFindings findings;
    private final RecordFactsOfReturn facts;

    RecordReturn(
            Writes writes,
            RecordPeople people,
            RecordIdentifiers identifiers,
            RecordChildren records,
            RecordCare care,
            WithdrawCare withdrawals,
            RecordTeamCases cases,
            RecordSettingsOfReturn settings,
            RecordFindings findings,
            RecordFactsOfReturn facts) {
        this.writes = writes;
        this.people = people;
        this.identifiers = identifiers;
        this.records = records;
        this.care = care;
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.settings = settings;
        this.findings = findings;
        this.facts = facts;
    }

    Recorded record(LookedAfterReturn returned, CaseHolder holder, CollectionYear year, LocalDate today) {
        Provenance provenance = new Provenance(holder.source(), "import-ssda903");
        Recorded recorded = new Recorded();
        Map<String, String> settingIds = settings.record(returned.settings(), provenance, recorded);
        List<ReturnedChild> children = returned.children();
        Extent extent = new Extent(year, returned.until(today), returned.tables());
        for (int from = 0; from < children.size(); from += CHILDREN_A_BATCH) {
            int to = Math.min(from + CHILDREN_A_BATCH, children.size());
            List<ReturnedChild> batch = children.subList(from, to);
            recorded.add(writes.inTransaction(tx -> batch(tx, provenance, holder, batch, settingIds, extent, today))
                    .value());
            LOG.info("{} of {} children recorded", to, children.size());
        }
        findings.record(returned, holder);
        return recorded;
    }

    private Recorded batch(
            Tx tx,
            Provenance provenance,
            CaseHolder holder,
            List<ReturnedChild> children,
            Map<String, String> settingIds,
            Extent extent,
            LocalDate today) {
        KnownChildren known = KnownChildren.of(tx, holder, children, today);
        List<ChildRows> said = children.stream()
                .map(child -> new ChildRows(child, known.get(child), holder))
                .toList();
        Set<String> erased =
                RecordPeople.erased(tx, said.stream().map(ChildRows::personId).toList());
        List<ChildRows> childRows = said.stream()
                .filter(child -> !erased.contains(child.personId()))
                .toList();
        List<CareRows> careRows = childRows.stream()
                .map(child -> new CareRows(
                        child.child(), child.personId(), new ReturnIds(holder.source()), settingIds, extent.until()))
                .toList();
        Recorded recorded = new Recorded();
        recorded.erased(erased.size());
        recorded.add("people", people.people(tx, provenance, all(childRows, ChildRows::person)));
        recorded.add("numbers", identifiers.identifiers(tx, provenance, all(childRows, ChildRows::identifiers)));
        recorded.add("children", records.children(tx, provenance, all(childRows, ChildRows::record)));
        recorded.add("placements", care.placements(tx, provenance, all(careRows, CareRows::placements)));
        recorded.add("episodes", care.episodes(tx, provenance, all(careRows, CareRows::episodes)));
        recorded.withdrawn(withdrawals.withdraw(tx, provenance.source(), all(careRows, CareRows::told)));
        recorded.add("cases", cases.cases(tx, provenance, cases(childRows, holder, today)));
        facts.record(tx, provenance, childRows, extent, recorded);
        return recorded;
    }

    /**
     * The cases that the team does not hold yet. From when it holds them the return does not say; where an earlier import named another
     * team, from today.
     */
    private static List<CaseRow> cases(List<ChildRows> children, CaseHolder holder, LocalDate today) {
        List<CaseRow> rows = new ArrayList<>();
        for (ChildRows child : children) {
            Known known = child.known();
            List<String> held = known == null ? List.of() : known.teams();
            if (!held.contains(holder.teamId())) {
                ValidTime time = held.isEmpty() ? ValidTime.ALWAYS : PartialDate.between(PartialDate.of(today), null);
                String fact =
                        new ReturnIds(holder.source()).caseFact(child.child().localId(), holder.teamId());
                rows.add(new CaseRow(fact, holder.teamId(), child.personId(), time));
            }
        }
        return rows;
    }

    private static <A, B> List<B> all(List<A> each, Function<A, Stream<B>> rows) {
        return each.stream().flatMap(rows).toList();
    }
}
