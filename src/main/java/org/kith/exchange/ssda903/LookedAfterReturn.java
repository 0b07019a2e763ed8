package org.kith.exchange.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * A children looked-after return as it was read: every child, episode, placement and setting, and what is wrong with them. Reading needs
 * no store.
 *
 * @param rows rows read, of all files
 * @param refused rows that name no child, and so cannot be recorded
 * @param settings by URN
 */
public record LookedAfterReturn(
        int rows,
        int refused,
        List<ReturnedChild> children,
        Map<String, SettingOfUrn> settings,
        List<Finding> findings) {
    public LookedAfterReturn {
        children = List.copyOf(children);
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
        List<ReturnedChild> children = children(headers, episodes, findings, today);
        Map<String, SettingOfUrn> settings = new Settings(findings)
                .of(children.stream()
                        .flatMap(child -> child.episodes().stream())
                        .toList());
        List<Finding> found = findings.all();
        return new LookedAfterReturn(
                headerRows.size() + episodeRows.size(),
                (int) found.stream()
                        .filter(each -> each.code() == FindingCode.CHILD_MISSING)
                        .count(),
                children,
                settings,
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

    /** How often each code was found. */
    public Map<FindingCode, Long> counts() {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.counting()));
    }

    private static List<ReturnedChild> children(
            Map<String, ReturnRow> headers, Map<String, List<Episode>> episodes, Findings findings, LocalDate today) {
        Set<String> ids = new LinkedHashSet<>(headers.keySet());
        ids.addAll(episodes.keySet());
        EpisodeChecks checks = new EpisodeChecks(findings, today);
        SequenceChecks sequence = new SequenceChecks(findings);
        Placements placements = new Placements(findings);
        List<ReturnedChild> children = new ArrayList<>();
        for (String id : ids) {
            ReturnRow header = headers.get(id);
            List<Episode> own = episodes.getOrDefault(id, List.of());
            LocalDate born = orNull(header, HeaderRows::birthDate);
            if (header == null) {
                findings.row(FindingCode.CHILD_NOT_IN_HEADER, own.getFirst().row(), "");
            }
            own.forEach(episode -> checks.check(episode, born));
            sequence.check(own);
            children.add(new ReturnedChild(id, header, orNull(header, HeaderRows::sex), born, own, placements.of(own)));
        }
        return children;
    }

    private static <T> @Nullable T orNull(@Nullable ReturnRow header, Function<ReturnRow, @Nullable T> value) {
        return header == null ? null : value.apply(header);
    }
}
