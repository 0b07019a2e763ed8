package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.FindingCode;

/**
 * How a column of the return says a value.
 *
 * @param misread what a text is that says none
 */
public record Form<T>(FindingCode misread, Function<String, @Nullable T> reading, Function<T, String> writing) {
    private static final DateTimeFormatter DAYS =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PARTIAL = Pattern.compile("(zz|[0-9]{2})/(zz|[0-9]{2})/([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    /** DD/MM/YYYY. */
    public static final Form<LocalDate> DAY = new Form<>(FindingCode.DATE_NOT_VALID, Form::day, DAYS::format);

    /** DD/MM/YYYY, zz/MM/YYYY or zz/zz/YYYY, where day or month are not known. */
    public static final Form<PartialDate> PARTIAL_DAY =
            new Form<>(FindingCode.DATE_NOT_VALID, Form::partialDay, Form::partialDay);

    public static final Form<Integer> NUMBER = new Form<>(
            FindingCode.NUMBER_NOT_VALID,
            said -> DIGITS.matcher(said).matches() ? Integer.valueOf(said) : null,
            number -> number.toString());

    /** 1 or 0. */
    public static final Form<Boolean> YES_NO = new Form<>(
            FindingCode.CODE_UNKNOWN,
            said -> said.equals("1") ? Boolean.TRUE : said.equals("0") ? Boolean.FALSE : null,
            yes -> yes ? "1" : "0");

    public static final Form<String> TEXT = new Form<>(FindingCode.CODE_UNKNOWN, said -> said, said -> said);

    /** A code of a statutory table, of which each is a value. */
    public static <E extends Enum<E>> Form<E> code(Class<E> codes) {
        return new Form<>(
                FindingCode.CODE_UNKNOWN,
                said -> Arrays.stream(codes.getEnumConstants())
                        .filter(each -> each.name().equals(said))
                        .findFirst()
                        .orElse(null),
                Enum::name);
    }

    /** A code of a statutory table, valid then or not. */
    public static Form<String> code(CodeTable table) {
        return new Form<>(FindingCode.CODE_UNKNOWN, said -> table.find(said).isPresent() ? said : null, said -> said);
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return LocalDate.parse(said, DAYS);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable PartialDate partialDay(String said) {
        Matcher form = PARTIAL.matcher(said.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return null;
        }
        try {
            return new PartialDate(number(form.group(3)), number(form.group(2)), number(form.group(1)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int number(String part) {
        return part.equals("zz") ? 0 : Integer.parseInt(part);
    }

    private static String partialDay(PartialDate date) {
        return "%s/%s/%04d"
                .formatted(
                        date.day() == 0 ? "zz" : "%02d".formatted(date.day()),
                        date.month() == 0 ? "zz" : "%02d".formatted(date.month()),
                        date.year());
    }
}
