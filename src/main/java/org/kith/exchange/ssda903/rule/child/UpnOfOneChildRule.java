package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.HEADER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 444: No two children have the same unique pupil number. */
final class UpnOfOneChildRule implements ReturnRule {

    @Override
    public String number() {
        return "444";
    }

    @Override
    public String asks() {
        return "No two children have the same unique pupil number.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        Map<String, List<ReturnRow>> rows = returned.rows(HEADER)
                .filter(row -> row.has("UPN")
                        && CodeTable.UPN_UNKNOWN.find(row.get("UPN")).isEmpty())
                .collect(Collectors.groupingBy(row -> row.get("UPN"), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .filter(same ->
                        same.stream().map(row -> row.get("CHILD")).distinct().count() > 1)
                .flatMap(List::stream)
                .map(row -> Fault.of(row, "UPN", "Another child has it too"));
    }
}
