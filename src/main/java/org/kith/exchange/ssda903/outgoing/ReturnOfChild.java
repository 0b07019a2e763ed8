package org.kith.exchange.ssda903.outgoing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.FactTable;
import org.kith.exchange.ssda903.table.FactTable.When;
import org.kith.exchange.ssda903.table.SaidRow;
import org.kith.graph.Row;

/** The rows of one child. The return of a year tells of a child of whom it has an episode or a fact in that year. */
final class ReturnOfChild {
    private final HeldChild child;
    private final List<HeldEpisode> episodes;
    private final List<Row> facts;
    private final Optional<CollectionYear> year;

    ReturnOfChild(HeldChild child, List<HeldEpisode> episodes, List<Row> facts, Optional<CollectionYear> year) {
        this.child = child;
        this.episodes = episodes;
        this.facts = facts;
        this.year = year;
    }

    /** By table, in the order of days; empty where the return does not tell of the child. */
    Map<ReturnTable, List<Map<String, String>>> rows() {
        Map<ReturnTable, List<Map<String, String>>> rows = new EnumMap<>(ReturnTable.class);
        episodes.stream()
                .filter(each -> year.map(each::isIn).orElse(true))
                .forEach(each -> add(rows, ReturnTable.EPISODES, each.row(child)));
        facts(rows, Set.of(When.DURING, When.OF_YEAR));
        if (!rows.isEmpty() || year.isEmpty()) {
            add(rows, ReturnTable.HEADER, child.header());
            facts(rows, Set.of(When.OF_CHILD, When.OF_ADOPTED));
        }
        return rows;
    }

    private void facts(Map<ReturnTable, List<Map<String, String>>> rows, Set<When> which) {
        for (FactTable table : FactTable.ALL) {
            if (which.contains(table.when())) {
                facts.stream()
                        .filter(each -> each.text("edge").equals(table.edge()))
                        .map(each -> each.row("fact").sparse())
                        .filter(fact -> table.isTold(fact)
                                && year.map(of -> isIn(of, table, fact)).orElse(true))
                        .forEach(fact -> add(rows, table.table(), said(table, fact)));
            }
        }
    }

    private Map<String, String> said(FactTable table, Row fact) {
        SaidRow row = child.row(table.table());
        table.say(fact, row);
        return row.again(fact.has("unread") ? fact.texts("unread") : List.of()).values();
    }

    private boolean isIn(CollectionYear of, FactTable table, Row fact) {
        return switch (table.when()) {
            case DURING ->
                !fact.date("fromMin").isAfter(of.last()) && !fact.date("toMax").isBefore(of.first());
            case OF_YEAR -> fact.number("year") == of.last().getYear();
            case OF_CHILD -> true;
            case OF_ADOPTED -> episodes.stream().anyMatch(each -> each.isAdoption(of));
        };
    }

    private static void add(
            Map<ReturnTable, List<Map<String, String>>> rows, ReturnTable table, Map<String, String> values) {
        rows.computeIfAbsent(table, each -> new ArrayList<>()).add(values);
    }
}
