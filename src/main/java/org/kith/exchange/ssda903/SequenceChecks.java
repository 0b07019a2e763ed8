package org.kith.exchange.ssda903;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong between the episodes of one child, taken in the order of their first days.
 *
 * <p>A <em>gap</em> is a pair of neighbours of which the first has an end and the second begins after it. An <em>overlap</em> is a pair of
 * which the second begins before the first ended, or of which the first has no end. A gap after a reason that ends care is no error, for
 * the child may have come back; the finding says so. A finding stands on the first of the two.
 */
final class SequenceChecks {
    private final Findings findings;

    SequenceChecks(Findings findings) {
        this.findings = findings;
    }

    void check(List<Episode> episodes) {
        List<Episode> dated =
                episodes.stream().filter(each -> each.from() != null).toList();
        for (int i = 0; i < dated.size(); i++) {
            Episode next = i + 1 < dated.size() ? dated.get(i + 1) : null;
            x1(dated.get(i), next);
            if (next != null) {
                between(dated.get(i), next);
            }
        }
    }

    /** X1 with an end has to be followed on that day. X1 without one is found on the row itself. */
    private void x1(Episode episode, @Nullable Episode next) {
        if (episode.lacksContinuation(next)) {
            findings.value(
                    FindingCode.X1_WITHOUT_NEXT,
                    episode.row(),
                    "REC",
                    next == null ? "No episode of the child comes after it" : "The next begins on " + next.from());
        }
    }

    private void between(Episode episode, Episode next) {
        if (episode.gapBefore(next)) {
            gap(episode, next);
        } else if (episode.overlaps(next)) {
            String end = episode.to() == null ? "This one has no end" : "This one ends on " + episode.to();
            findings.value(
                    FindingCode.EPISODE_OVERLAP,
                    episode.row(),
                    "DEC",
                    end + "; line " + next.row().line() + " begins on " + next.from());
        } else if (episode.endsCareButGoesOn(next)) {
            findings.value(FindingCode.CEASED_BUT_GOES_ON, episode.row(), "REC");
        }
        if (episode.endsCare() && !next.get("RNE").equals("S")) {
            findings.value(
                    FindingCode.NOT_STARTED_AGAIN,
                    next.row(),
                    "RNE",
                    "Line " + episode.row().line() + " ends care with " + episode.get("REC"));
        }
        if (episode.continuesInto(next) && !episode.get("CIN").equals(next.get("CIN"))) {
            findings.value(FindingCode.NEED_CHANGED, next.row(), "CIN", "It was " + episode.get("CIN"));
        }
    }

    private void gap(Episode episode, Episode next) {
        long days = ChronoUnit.DAYS.between(Objects.requireNonNull(episode.to()), Objects.requireNonNull(next.from()));
        boolean cameBack = episode.endsCare() && next.get("RNE").equals("S");
        findings.value(
                FindingCode.EPISODE_GAP,
                episode.row(),
                "DEC",
                "%d days until line %d begins on %s. %s"
                        .formatted(
                                days,
                                next.row().line(),
                                next.from(),
                                cameBack
                                        ? "No rule is broken: the child left care (%s) and came back (S)"
                                                .formatted(episode.get("REC"))
                                        : "The reasons are %s and %s".formatted(episode.get("REC"), next.get("RNE"))));
    }
}
