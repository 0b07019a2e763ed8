package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;

/**
 * What can be wrong with an episode by itself.
 *
 * <p>That a provider does not fit its placement is three findings, because they are three rules and a row may break two. On the fake return
 * of data-to-insight/csc-validator-be-903: PR0 with another placement than P1, 845 rows, which is the number that its page gives; a
 * provider with T0 to T4 or Z1, 1,105 rows, of which 213 say PR0; another misfit, 529 rows, of which 369 are PR3 with a placement that no
 * other public body can provide, and 160 are P1 with a provider other than PR0. Together 2,266 rows.
 */
final class EpisodeChecks {
    /** Ofsted's form, or the word for a provider that others inspect. */
    private static final Pattern URN = Pattern.compile("SC[0-9]{6}|[0-9]{7}|XXXXXXX");

    private final Findings findings;
    private final LocalDate today;

    EpisodeChecks(Findings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    static boolean isUrn(String text) {
        return URN.matcher(text).matches();
    }

    void check(Episode episode, @Nullable LocalDate birthDate) {
        CodedColumn.ALL.forEach(coded -> code(episode, coded));
        dates(episode, birthDate);
        ending(episode);
        provider(episode);
        urn(episode);
        postcodes(episode);
    }

    /** A code is looked at on the first day of the episode, and on its last where the table says so and the row gives one. */
    private void code(Episode episode, CodedColumn coded) {
        if (coded.isMissing(episode)) {
            findings.value(FindingCode.CODE_MISSING, episode.row(), coded.column());
        } else if (coded.isUnknown(episode)) {
            findings.value(FindingCode.CODE_UNKNOWN, episode.row(), coded.column(), "Rule " + coded.rule());
        }
        coded.notValidThen(episode)
                .ifPresent(reason ->
                        findings.value(FindingCode.CODE_NOT_VALID_THEN, episode.row(), coded.column(), reason));
    }

    private void dates(Episode episode, @Nullable LocalDate birthDate) {
        LocalDate from = episode.from();
        LocalDate to = episode.to();
        future(episode, "DECOM", from);
        future(episode, "DEC", to);
        if (from != null && to != null && to.isBefore(from)) {
            findings.value(FindingCode.END_BEFORE_START, episode.row(), "DEC", "It began on " + from);
        }
        if (from != null && from.equals(to)) {
            findings.value(FindingCode.END_ON_START, episode.row(), "DEC");
        }
        if (from != null && birthDate != null && from.isBefore(birthDate)) {
            findings.value(FindingCode.START_BEFORE_BIRTH, episode.row(), "DECOM", "Born on " + birthDate);
        }
    }

    private void future(Episode episode, String column, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            findings.value(FindingCode.DATE_IN_FUTURE, episode.row(), column);
        }
    }

    private void ending(Episode episode) {
        boolean ended = episode.has("DEC");
        if (!ended && episode.isX1()) {
            findings.value(FindingCode.X1_WITHOUT_END, episode.row(), "REC");
        } else if (!ended && episode.has("REC")) {
            findings.value(FindingCode.CEASED_WITHOUT_END, episode.row(), "REC");
        }
        if (ended && !episode.has("REC")) {
            findings.value(FindingCode.ENDED_WITHOUT_REASON, episode.row(), "DEC");
        }
        if (!ended && episode.has("REASON_PLACE_CHANGE")) {
            findings.value(FindingCode.CHANGE_REASON_WITHOUT_END, episode.row(), "REASON_PLACE_CHANGE");
        }
    }

    private void provider(Episode episode) {
        ProviderFit.misfits(episode)
                .forEach((code, reason) -> findings.value(code, episode.row(), "PLACE_PROVIDER", reason));
    }

    private void urn(Episode episode) {
        Code type = episode.placementType().orElse(null);
        if (episode.hasMalformedUrn()) {
            findings.value(FindingCode.URN_FORM, episode.row(), "URN");
        }
        if (type == null) {
            return;
        }
        if (episode.lacksUrn()) {
            findings.value(FindingCode.URN_MISSING, episode.row(), "URN");
        }
        if (episode.has("URN")
                && !type.is("urn_required")
                && type.fact("setting").isEmpty()) {
            findings.value(
                    FindingCode.URN_NOT_EXPECTED,
                    episode.row(),
                    "URN",
                    "The placement is " + type.code() + ", " + type.label());
        }
    }

    private void postcodes(Episode episode) {
        for (String column : List.of("HOME_POST", "PL_POST")) {
            if (episode.lacksPostcode(column)) {
                findings.value(FindingCode.POSTCODE_MISSING, episode.row(), column);
            }
        }
    }
}
