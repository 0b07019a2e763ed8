package org.kith.care.referring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralPart;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;

/**
 * The standard's record as the properties of one node, each under the standard's own name. What several parts have, their IRI and the
 * placement's id, is named after the part. Words of a taxonomy are stored by their name in Kith, money as the digits that were said.
 */
public final class StoredRecord {
    private static final String IRI = "iri";
    private static final String PLACEMENT_ID = "placementId";

    private StoredRecord() {}

    /** Every property with its value, null where nothing is said. */
    static Map<String, @Nullable Object> values(ReferralRecord record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, ReferralRecord.class, record, "");
        return values;
    }

    /** Names of the properties of a part, those of its own parts too. */
    static List<String> names(Class<?> part) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, part, null, part == ReferralRecord.class ? "" : partName(part));
        return List.copyOf(values.keySet());
    }

    /** The record; what stands beside it in the values is passed over. */
    public static ReferralRecord of(Map<String, ? extends @Nullable Object> values) {
        return Objects.requireNonNull(made(ReferralRecord.class, values, ""), "a referral without values");
    }

    /** The name of a property: of the whole record where {@code part} is empty. */
    private static String name(String part, String field) {
        boolean shared = field.equals(IRI) || field.equals(PLACEMENT_ID);
        return part.isEmpty() || !shared ? field : part + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    private static String partName(Class<?> part) {
        return Character.toLowerCase(part.getSimpleName().charAt(0))
                + part.getSimpleName().substring(1);
    }

    private static void put(
            Map<String, @Nullable Object> values, Class<?> type, @Nullable ReferralPart part, String name) {
        values.put(name(name, IRI), part == null ? null : part.iri());
        for (StandardField field : StandardField.of(type)) {
            Object value = part == null ? null : field.in(part);
            if (field.of().isRecord()) {
                put(values, field.of(), (ReferralPart) value, field.name());
            } else {
                values.put(name(name, field.name()), stored(value));
            }
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(StoredRecord::stored).toList();
        }
        return value;
    }

    /** The part; null where none of its values is there. */
    private static <R extends Record> @Nullable R made(
            Class<R> type, Map<String, ? extends @Nullable Object> values, String name) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        read.put(IRI, values.get(name(name, IRI)));
        for (StandardField field : StandardField.of(type)) {
            read.put(
                    field.name(),
                    field.of().isRecord()
                            ? made(field.of().asSubclass(Record.class), values, field.name())
                            : value(field, values.get(name(name, field.name()))));
        }
        boolean said = read.values().stream()
                .anyMatch(value -> value != null && !(value instanceof List<?> list && list.isEmpty()));
        return said ? StandardField.made(type, read) : null;
    }

    private static @Nullable Object value(StandardField field, @Nullable Object stored) {
        if (field.many()) {
            List<Object> all = new ArrayList<>();
            if (stored instanceof List<?> list) {
                list.forEach(each -> all.add(one(field.of(), each)));
            }
            return all;
        }
        return stored == null ? null : one(field.of(), stored);
    }

    private static Object one(Class<?> of, Object stored) {
        if (of.isEnum()) {
            return Arrays.stream(of.getEnumConstants())
                    .filter(word -> ((Enum<?>) word).name().equals(stored))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(stored + " is no " + of.getSimpleName()));
        }
        if (of == BigDecimal.class) {
            return new BigDecimal((String) stored);
        }
        return of == Integer.class ? Math.toIntExact(((Number) stored).longValue()) : of.cast(stored);
    }

    /** The day from which a referral is open: that on which it was recorded. */
    public static LocalDate opened(ReferralRecord record) {
        return record.qualityAssurance().referralDate();
    }
}
