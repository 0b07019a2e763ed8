package org.kith.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;

/**
 * A return as rules look at it: by table and by child, for one year. The return of the year before is not at hand; rules that compare with
 * it are not asked.
 */
public final class CheckedReturn {
    private final WholeReturn whole;
    private final CollectionYear year;
    private final Map<String, ChildInReturn> children = new LinkedHashMap<>();
    private final List<Episode> episodes;

    public CheckedReturn(WholeReturn whole, CollectionYear year) {
        this.whole = whole;
        this.year = year;
        Map<String, Map<ReturnTable, List<ReturnRow>>> rows = new LinkedHashMap<>();
        for (ReturnTable table : ReturnTable.values()) {
            for (ReturnRow row : whole.rows(table)) {
                rows.computeIfAbsent(row.get("CHILD"), child -> new EnumMap<>(ReturnTable.class))
                        .computeIfAbsent(table, each -> new ArrayList<>())
                        .add(row);
            }
        }
        rows.remove("");
        Map<String, ReturnRow> headers = whole.headers();
        Map<String, List<Episode>> episodesOf = whole.episodes();
        this.episodes = episodesOf.values().stream().flatMap(List::stream).toList();
        rows.forEach((id, own) -> {
            List<Episode> dated = episodesOf.getOrDefault(id, List.of()).stream()
                    .filter(episode -> episode.from() != null)
                    .toList();
            children.put(id, new ChildInReturn(id, headers.get(id), dated, PeriodOfCare.of(dated), own));
        });
    }

    public CollectionYear year() {
        return year;
    }

    /** Whether the folder has the table, be it empty. */
    public boolean has(ReturnTable table) {
        return whole.tables().containsKey(table);
    }

    /** The rows of a table in their order; none where the folder does not have it. */
    public Stream<ReturnRow> rows(ReturnTable table) {
        return whole.rows(table).stream();
    }

    /** The rows of a table as spells, those without a first day too. */
    public Stream<Spell> spells(ReturnTable table) {
        return rows(table).map(row -> Spell.of(table, row));
    }

    /** Every episode that names a child, the same row counted once, those without a first day too. */
    public Stream<Episode> episodes() {
        return episodes.stream();
    }

    /** Every child that any table names. */
    public Collection<ChildInReturn> children() {
        return children.values();
    }

    /** The child of the row; one of whom nothing is known where the row names none. */
    public ChildInReturn child(ReturnRow row) {
        return children.getOrDefault(row.get("CHILD"), new ChildInReturn("", null, List.of(), List.of(), Map.of()));
    }

    public ChildInReturn child(Episode episode) {
        return child(episode.row());
    }

    /** Whether the table has the code in this year, on its last day. */
    public boolean lists(CodeTable table, String code) {
        return table.find(code).filter(each -> each.validOn(year.last())).isPresent();
    }
}
