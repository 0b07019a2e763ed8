package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;
import org.kith.care.CodeTable;

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

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    /** A column of codes, its table, and the rule that asks for a code of the table. */
    private record Coded(String column, CodeTable table, boolean required, String rule) {}

    private static final List<Coded> CODED = List.of(
            new Coded("RNE", CodeTable.REASON_FOR_NEW_EPISODE, true, "143"),
            new Coded("LS", CodeTable.LEGAL_STATUS, true, "144"),
            new Coded("CIN", CodeTable.CATEGORY_OF_NEED, true, "145"),
            new Coded("PLACE", CodeTable.PLACEMENT_TYPE, true, "146"),
            new Coded("PLACE_PROVIDER", CodeTable.PLACEMENT_PROVIDER, false, "178"),
            new Coded("REC", CodeTable.REASON_EPISODE_CEASED, false, "149"),
            new Coded("REASON_PLACE_CHANGE", CodeTable.REASON_FOR_PLACEMENT_CHANGE, false, "1009"));

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
        CODED.forEach(coded -> code(episode, coded));
        dates(episode, birthDate);
        ending(episode);
        provider(episode);
        urn(episode);
        postcodes(episode);
    }

    /** A code is looked at on the first day of the episode, and on its last where the table says so and the row gives one. */
    private void code(Episode episode, Coded coded) {
        String said = episode.get(coded.column());
        if (said.isEmpty()) {
            if (coded.required()) {
                findings.value(FindingCode.CODE_MISSING, episode.row(), coded.column());
            }
            return;
        }
        Code code = coded.table().find(said).orElse(null);
        LocalDate from = episode.from();
        if (code == null) {
            findings.value(FindingCode.CODE_UNKNOWN, episode.row(), coded.column(), "Rule " + coded.rule());
        } else if (from != null) {
            code.dayNotValid(from, episode.to()).ifPresent(day -> notValid(episode, coded, code, day));
        }
    }

    private void notValid(Episode episode, Coded coded, Code code, LocalDate day) {
        findings.value(
                FindingCode.CODE_NOT_VALID_THEN,
                episode.row(),
                coded.column(),
                "%s, on %s: valid %s. %s".formatted(code.label(), day, validity(code), code.source()));
    }

    private static String validity(Code code) {
        String from = code.validFrom() == null ? "" : "from " + code.validFrom();
        String to = code.validTo() == null ? "" : "before " + code.validTo();
        return (from + " " + to).trim();
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
        Code type = episode.placementType().orElse(null);
        if (type == null) {
            return;
        }
        String provider = episode.get("PLACE_PROVIDER");
        List<String> fitting = type.words("providers");
        String with = "The placement is " + type.code() + ", " + type.label();
        if (provider.isEmpty()) {
            if (!fitting.isEmpty()) {
                findings.value(FindingCode.PROVIDER_MISSING, episode.row(), "PLACE_PROVIDER", with);
            }
            return;
        }
        if (provider.equals("PR0") && !type.code().equals("P1")) {
            findings.value(FindingCode.PROVIDER_ONLY_FOR_PARENTS, episode.row(), "PLACE_PROVIDER", with);
        }
        if (fitting.isEmpty()) {
            findings.value(FindingCode.PROVIDER_NOT_EXPECTED, episode.row(), "PLACE_PROVIDER", with);
        } else if (!fitting.contains(provider) && !provider.equals("PR0")) {
            findings.value(
                    FindingCode.PROVIDER_DOES_NOT_FIT,
                    episode.row(),
                    "PLACE_PROVIDER",
                    with + ", which may have " + String.join(", ", fitting));
        }
    }

    private void urn(Episode episode) {
        Code type = episode.placementType().orElse(null);
        if (episode.has("URN") && !isUrn(episode.get("URN"))) {
            findings.value(FindingCode.URN_FORM, episode.row(), "URN");
        }
        if (type == null) {
            return;
        }
        if (!episode.has("URN") && type.is("urn_required")) {
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
        if (!SHORT_BREAKS.contains(episode.get("LS"))) {
            for (String column : List.of("HOME_POST", "PL_POST")) {
                if (!episode.has(column)) {
                    findings.value(FindingCode.POSTCODE_MISSING, episode.row(), column);
                }
            }
        }
    }
}
