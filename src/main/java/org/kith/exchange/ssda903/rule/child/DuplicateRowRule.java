package org.kith.exchange.ssda903.rule.child;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;
import static org.kith.exchange.ssda903.ReturnTable.EPISODES;
import static org.kith.exchange.ssda903.ReturnTable.MISSING;
import static org.kith.exchange.ssda903.ReturnTable.PLACED_FOR_ADOPTION;
import static org.kith.exchange.ssda903.ReturnTable.REVIEWS;
import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * Kith's own: No row of a table stands there twice. Of the tables that may have several rows a child; a duplicate episode is counted
 * once by every other rule.
 */
final class DuplicateRowRule implements ReturnRule {
    private static final List<ReturnTable> MANY =
            List.of(EPISODES, REVIEWS, MISSING, PLACED_FOR_ADOPTION, SW_EPISODES, DOLO);

    @Override
    public String number() {
        return "K02";
    }

    @Override
    public String asks() {
        return "No row of a table stands there twice.";
    }

    @Override
    public boolean warnsOnly() {
        return true;
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        Set<Map<String, String>> seen = new HashSet<>();
        return MANY.stream()
                .flatMap(table -> {
                    seen.clear();
                    return returned.rows(table).filter(row -> !seen.add(row.values())).toList().stream();
                })
                .map(row -> Fault.of(row, "CHILD", "The same row stands above"));
    }
}
