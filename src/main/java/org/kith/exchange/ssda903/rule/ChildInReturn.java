package org.kith.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;

/**
 * A child with everything that the return says of it.
 *
 * @param header the row of the header; null where the child has none
 * @param episodes those with a first day, in the order of their first days
 * @param periods of care, in the same order
 * @param rows of every table
 */
public record ChildInReturn(
        String id,
        @Nullable ReturnRow header,
        List<Episode> episodes,
        List<PeriodOfCare> periods,
        Map<ReturnTable, List<ReturnRow>> rows) {
    /** Two episodes of the child that follow each other. */
    public record Neighbours(Episode previous, Episode next) {}

    /** Two spells of the child that follow each other in the order of their first days. */
    public record NeighbourSpells(Spell previous, Spell next) {}

    public Stream<Neighbours> neighbours() {
        return IntStream.range(1, episodes.size()).mapToObj(i -> new Neighbours(episodes.get(i - 1), episodes.get(i)));
    }

    public List<ReturnRow> rows(ReturnTable table) {
        return rows.getOrDefault(table, List.of());
    }

    public boolean isIn(ReturnTable table) {
        return !rows(table).isEmpty();
    }

    /** Those with a first day, in the order of it. */
    public List<Spell> spells(ReturnTable table) {
        return rows(table).stream()
                .map(row -> Spell.of(table, row))
                .filter(spell -> spell.from() != null)
                .sorted((a, b) -> Days.before(a.from(), b.from()) ? -1 : Days.after(a.from(), b.from()) ? 1 : 0)
                .toList();
    }

    /** The one that began last. */
    public Optional<Spell> lastSpell(ReturnTable table) {
        return spells(table).reversed().stream().findFirst();
    }

    public Stream<NeighbourSpells> neighbourSpells(ReturnTable table) {
        List<Spell> spells = spells(table);
        return IntStream.range(1, spells.size()).mapToObj(i -> new NeighbourSpells(spells.get(i - 1), spells.get(i)));
    }

    /** The date of birth of the header; null where it gives none. */
    public @Nullable LocalDate born() {
        return birthday(0);
    }

    /** The day on which the child becomes so old; null where the header gives no date of birth. */
    public @Nullable LocalDate birthday(int years) {
        LocalDate born = header == null ? null : header.day("DOB");
        return born == null ? null : born.plusYears(years);
    }

    /** Whether the child is known to be so old on the day, or older. */
    public boolean isAged(int years, @Nullable LocalDate day) {
        return birthday(years) != null && day != null && !Days.after(birthday(years), day);
    }

    /** Whether the child is known to be younger than that on the day. */
    public boolean isUnder(int years, @Nullable LocalDate day) {
        return Days.after(birthday(years), day);
    }

    /** M, F or U, however the return writes it; empty where it says none. */
    public String sex() {
        return header == null ? "" : WholeReturn.sex(header).orElse("");
    }

    /** Whether the child had an episode other than a short break. */
    public boolean isLookedAfter() {
        return episodes.stream().anyMatch(episode -> !episode.isShortBreak());
    }

    /** The period of care of that day. The days on which it began and ended count. */
    public Optional<PeriodOfCare> periodOn(@Nullable LocalDate day) {
        return periods.stream().filter(period -> period.holds(day)).findFirst();
    }

    /** The one that began last. */
    public Optional<PeriodOfCare> lastPeriod() {
        return periods.reversed().stream().findFirst();
    }

    /** Whether the child was looked after at the end of the year, other than in short breaks. */
    public boolean isInCareAtEndOf(CollectionYear year) {
        return periods.stream()
                .anyMatch(period -> period.lastsBeyond(year) && !period.last().isShortBreak());
    }

    /** Whether the child was looked after for all of the year and at its end: what OC2 is asked of. */
    public boolean isInCareThroughout(CollectionYear year) {
        return periods.stream().anyMatch(period -> period.lastsThroughout(year));
    }

    /** The episode that ended in adoption, E11 or E12. */
    public Optional<Episode> adoption() {
        return episodes.stream()
                .filter(episode -> episode.get("REC").matches("E1[12]"))
                .findFirst();
    }
}
