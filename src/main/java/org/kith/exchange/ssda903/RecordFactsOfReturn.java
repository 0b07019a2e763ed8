package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.care.WithdrawFacts;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.FactRow;
import org.kith.exchange.ssda903.table.FactTable;
import org.kith.exchange.ssda903.table.FactTable.Told;
import org.kith.exchange.ssda903.table.FactTable.When;
import org.kith.exchange.ssda903.table.Verbs;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records what the tables beside header and episodes say of children, and takes back what an earlier return of the year said and this one does not. */
@Component
class RecordFactsOfReturn {
    /**
     * Of what the return tells.
     *
     * @param tables those that its folder has: what another would tell is not taken back
     * @param until the last day that it tells of
     */
    record Extent(CollectionYear year, LocalDate until, Set<ReturnTable> tables) {
        private LocalDate lastDay() {
            return until.isBefore(year.last()) ? until : year.last();
        }
    }

    private final Verbs verbs;
    private final WithdrawFacts withdrawals;

    RecordFactsOfReturn(Verbs verbs, WithdrawFacts withdrawals) {
        this.verbs = verbs;
        this.withdrawals = withdrawals;
    }

    void record(Tx tx, Provenance provenance, List<ChildRows> children, Extent extent, Recorded recorded) {
        ReturnIds ids = new ReturnIds(provenance.source());
        for (FactTable table : FactTable.ALL) {
            if (extent.tables().contains(table.table())) {
                List<Told> rows = new ArrayList<>();
                List<WithdrawFacts.Told> told = new ArrayList<>();
                for (ChildRows child : children) {
                    List<Told> own = rows(table, child, ids, extent.year()).toList();
                    rows.addAll(own);
                    told(table, child, own, extent).forEach(told::add);
                }
                recorded.add(table.table().file(), table.record(verbs, tx, provenance, rows));
                recorded.withdrawn(withdrawals.withdraw(tx, provenance.source(), table.edge(), told));
            }
        }
    }

    private static Stream<Told> rows(FactTable table, ChildRows child, ReturnIds ids, CollectionYear year) {
        List<FactRow> rows = child.child().facts().getOrDefault(table.table(), List.of());
        return rows.stream()
                .map(row -> new Told(
                        ids.fact(table.table(), table.when() == When.OF_YEAR ? row.ref() + '|' + year : row.ref()),
                        child.personId(),
                        year.last().getYear(),
                        row));
    }

    /** A table whose facts belong to no year says nothing of a child whom it does not name. */
    private static Stream<WithdrawFacts.Told> told(FactTable table, ChildRows child, List<Told> rows, Extent extent) {
        List<String> ids = rows.stream().map(Told::id).toList();
        CollectionYear year = extent.year();
        return switch (table.when()) {
            case DURING ->
                Stream.of(new WithdrawFacts.Told(child.personId(), year.first(), extent.lastDay(), null, ids));
            case OF_YEAR ->
                Stream.of(new WithdrawFacts.Told(
                        child.personId(), null, null, year.last().getYear(), ids));
            case OF_CHILD, OF_ADOPTED ->
                ids.isEmpty()
                        ? Stream.empty()
                        : Stream.of(new WithdrawFacts.Told(child.personId(), null, null, null, ids));
        };
    }
}
