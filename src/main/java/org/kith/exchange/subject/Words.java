package org.kith.exchange.subject;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.care.Code;
import org.kith.care.CodeTable;

/** Values of the store as a reader who does not know it would say them. */
final class Words {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int SHORTEST_CODE = 4;

    private static final Map<String, CodeTable> TABLES = Map.of(
            "legalStatus", CodeTable.LEGAL_STATUS,
            "type", CodeTable.PLACEMENT_TYPE,
            "provider", CodeTable.PLACEMENT_PROVIDER,
            "reasonForNew", CodeTable.REASON_FOR_NEW_EPISODE,
            "reasonCeased", CodeTable.REASON_EPISODE_CEASED,
            "need", CodeTable.CATEGORY_OF_NEED,
            "changeReason", CodeTable.REASON_FOR_PLACEMENT_CHANGE);

    private static final Map<String, String> SAID = Map.of(
            "ASSERTED", "recorded, not tested",
            "ALLEGED", "said by somebody, not confirmed",
            "ACCEPTED", "accepted",
            "PROVEN", "proven",
            "CHALLENGED", "disputed",
            "DISPROVEN", "found to be wrong",
            "NHS_NUMBER", "NHS number",
            "UPN", "unique pupil number (UPN)",
            "F", "female",
            "M", "male");

    private Words() {}

    /** A value of a property: a code of a return with its label, a code of ours in words, a date in words, or as it is. */
    static String of(String property, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof ZonedDateTime moment) {
            return moment(moment);
        }
        String text = value.toString();
        Optional<Code> code =
                TABLES.containsKey(property) ? TABLES.get(property).find(text) : Optional.empty();
        return code.map(found -> found.label() + " (code " + found.code() + ")").orElseGet(() -> plain(text));
    }

    private static String plain(String text) {
        if (SAID.containsKey(text)) {
            return SAID.get(text);
        }
        if (text.length() >= SHORTEST_CODE
                && CODE.matcher(text).matches()
                && text.chars().noneMatch(Character::isDigit)) {
            return text.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return FULL_DAY.matcher(text).matches() ? date(text) : text;
    }

    /** A date as it was said: a day, a month or a year. */
    static String date(String said) {
        if (FULL_DAY.matcher(said).matches()) {
            return DAY.format(LocalDate.parse(said));
        }
        if (YEAR_AND_MONTH.matcher(said).matches()) {
            return MONTH.format(LocalDate.parse(said + "-01"));
        }
        return said;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment, by the clock in England. */
    static String moment(ZonedDateTime moment) {
        return TIME.format(moment.withZoneSameInstant(ENGLAND));
    }

    static String moment(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(ENGLAND));
    }

    /** When something was true. */
    static String span(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "" : "until " + date(to);
        }
        return to == null ? "from " + date(from) : "from " + date(from) + " until " + date(to);
    }
}
