package org.kith.exchange.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.FactRow;
import org.kith.exchange.ssda903.table.FactTable;
import org.kith.exchange.ssda903.table.TableRows;

/**
 * A children looked-after return as it was read: every child, episode, placement and setting, and what is wrong with them. Reading needs
 * no store.
 *
 * @param rows rows read, of all files
 * @param refused rows that name no child, or lack a day that their record needs: they are not recorded
 * @param settings by URN
 * @param tables those that the folder has
 */
public record LookedAfterReturn(
        int rows,
        int refused,
        List<ReturnedChild> children,
        Map<String, SettingOfUrn> settings,
        Set<ReturnTable> tables,
        List<Finding> findings) {
    public LookedAfterReturn {
        children = List.copyOf(children);
        tables = Set.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the return that a folder holds.
     *
     * @param today the day of the import: a date after it is a finding
     * @throws NotAReturnException where the folder holds none
     */
    public static LookedAfterReturn read(Path folder, LocalDate today) {
        Findings findings = new Findings();
        ReturnFolder files = ReturnFolder.open(folder, findings);
        List<ReturnRow> headerRows = files.rows(ReturnTable.HEADER);
        List<ReturnRow> episodeRows = files.rows(ReturnTable.EPISODES);
        Map<String, ReturnRow> headers = new HeaderRows(findings, today).byChild(headerRows);
        Map<String, List<Episode>> episodes = new EpisodeRows(findings).byChild(episodeRows);
        Map<FactTable, Map<String, List<FactRow>>> facts = new LinkedHashMap<>();
        int rows = headerRows.size() + episodeRows.size();
        for (FactTable table : FactTable.ALL) {
            List<ReturnRow> tableRows = files.has(table.table()) ? files.rows(table.table()) : List.of();
            rows += tableRows.size();
            facts.put(table, new TableRows(table, headers, findings).byChild(tableRows));
        }
        List<ReturnedChild> children = children(headers, episodes, facts, findings, today);
        Map<String, SettingOfUrn> settings = new Settings(findings)
                .of(children.stream()
                        .flatMap(child -> child.episodes().stream())
                        .toList());
        List<Finding> found = findings.all();
        return new LookedAfterReturn(
                rows,
                (int) found.stream().filter(each -> each.code().refuses()).count(),
                children,
                settings,
                Arrays.stream(ReturnTable.values()).filter(files::has).collect(Collectors.toSet()),
                found);
    }

    /** Episodes that are recorded. */
    public int episodes() {
        return children.stream().mapToInt(child -> child.episodes().size()).sum();
    }

    /** Placements that are recorded. */
    public int placements() {
        return children.stream().mapToInt(child -> child.placements().size()).sum();
    }

    /**
     * The last day that the return tells of: the latest date of an episode in it, of those that are not in the future. The files do not say
     * for which year they are.
     */
    LocalDate until(LocalDate today) {
        return children.stream()
                .flatMap(child -> child.episodes().stream())
                .flatMap(episode -> Stream.of(Optional.ofNullable(episode.from()), Optional.ofNullable(episode.to())))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The year in which {@link #until} falls. */
    CollectionYear year(LocalDate today) {
        LocalDate until = until(today);
        return CollectionYear.of(until.equals(LocalDate.MIN) ? today : until);
    }

    /** How often each code was found. */
    public Map<FindingCode, Long> counts() {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.counting()));
    }

    private static List<ReturnedChild> children(
            Map<String, ReturnRow> headers,
            Map<String, List<Episode>> episodes,
            Map<FactTable, Map<String, List<FactRow>>> facts,
            Findings findings,
            LocalDate today) {
        Set<String> ids = new LinkedHashSet<>(headers.keySet());
        ids.addAll(episodes.keySet());
        facts.values().forEach(byChild -> ids.addAll(byChild.keySet()));
        EpisodeChecks checks = new EpisodeChecks(findings, today);
        SequenceChecks sequence = new SequenceChecks(findings);
        Placements placements = new Placements(findings);
        List<ReturnedChild> children = new ArrayList<>();
        for (String id : ids) {
            ReturnRow header = headers.get(id);
            List<Episode> own = episodes.getOrDefault(id, List.of());
            LocalDate born = orNull(header, HeaderRows::birthDate);
            Map<ReturnTable, List<FactRow>> further = of(id, facts);
            if (header == null) {
                ReturnRow first = own.isEmpty()
                        ? further.values().iterator().next().getFirst().row()
                        : own.getFirst().row();
                findings.row(FindingCode.CHILD_NOT_IN_HEADER, first, "");
            }
            own.forEach(episode -> checks.check(episode, born));
            sequence.check(own);
            children.add(new ReturnedChild(
                    id, header, orNull(header, HeaderRows::sex), born, own, placements.of(own), further));
        }
        return children;
    }

    private static Map<ReturnTable, List<FactRow>> of(String id, Map<FactTable, Map<String, List<FactRow>>> facts) {
        Map<ReturnTable, List<FactRow>> own = new EnumMap<>(ReturnTable.class);
        facts.forEach((table, byChild) -> {
            if (byChild.containsKey(id)) {
                own.put(table.table(), byChild.get(id));
            }
        });
        return own;
    }

    private static <T> @Nullable T orNull(@Nullable ReturnRow header, Function<ReturnRow, @Nullable T> value) {
        return header == null ? null : value.apply(header);
    }
}
