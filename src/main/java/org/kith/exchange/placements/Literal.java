package org.kith.exchange.placements;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of values that are no concepts, and how JSON writes each. */
enum Literal {
    TEXT(String.class, "a text"),
    YES_NO(Boolean.class, "true or false"),
    COUNT(Integer.class, "a whole number from 0 to 999999999"),
    AMOUNT(BigDecimal.class, "an amount in pounds, at most 12 digits and 6 decimals"),
    DAY(LocalDate.class, "a date, YYYY-MM-DD");

    private static final Pattern COUNT_FORM = Pattern.compile("\\+?[0-9]{1,9}");
    private static final Pattern DAY_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT_FORM = Pattern.compile("[+-]?([0-9]{1,12}(\\.[0-9]{0,6})?|\\.[0-9]{1,6})");
    private static final int DIGITS = 12;
    private static final int DECIMALS = 6;

    private final Class<?> type;
    private final String allowed;

    Literal(Class<?> type, String allowed) {
        this.type = type;
        this.allowed = allowed;
    }

    static Literal of(Class<?> type) {
        return Arrays.stream(values())
                .filter(each -> each.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The standard has no values of " + type));
    }

    /** What may be written, in words. */
    String allowed() {
        return allowed;
    }

    /** The value; null where the JSON is none of this type. */
    @Nullable
    Object read(JsonNode node) {
        return switch (this) {
            case TEXT -> node.isString() ? node.stringValue() : null;
            case YES_NO -> node.isBoolean() ? node.booleanValue() : null;
            case COUNT -> count(node);
            case AMOUNT -> amount(node);
            case DAY -> day(node);
        };
    }

    private static @Nullable Integer count(JsonNode node) {
        if (node.isString()) {
            return COUNT_FORM.matcher(node.stringValue()).matches() ? Integer.valueOf(node.stringValue()) : null;
        }
        BigDecimal number = node.isNumber() ? small(node.decimalValue()) : null;
        return number != null && number.signum() >= 0 && number.scale() <= 0 && number.precision() - number.scale() <= 9
                ? Integer.valueOf(number.intValueExact())
                : null;
    }

    private static @Nullable BigDecimal amount(JsonNode node) {
        if (node.isString()) {
            return AMOUNT_FORM.matcher(node.stringValue()).matches() ? new BigDecimal(node.stringValue()) : null;
        }
        return node.isNumber() ? small(node.decimalValue()) : null;
    }

    /** The number without needless zeros; null where it is too long, which an exponent can make it in a few letters. */
    private static @Nullable BigDecimal small(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= DECIMALS && (long) shortest.precision() - shortest.scale() <= DIGITS
                ? shortest
                : null;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        if (!node.isString() || !DAY_FORM.matcher(node.stringValue()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(node.stringValue());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
