package org.kith.exchange.placements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.care.referral.ReferralPart;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;
import org.kith.care.referral.taxonomy.Concept;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a referral as JSON-LD, always in the same order. The context stands in the record, so that a reader needs no other file to get the
 * standard's IRIs; a reader that puts the published context in its place gets the same graph.
 */
public final class ReferralAsJsonLd {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReferralAsJsonLd() {}

    public static String of(ReferralRecord referral) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", StandardContext.context());
        all.putAll(part(referral));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> part(ReferralPart part) {
        Map<String, Object> said = new LinkedHashMap<>();
        String iri = part.iri();
        if (iri != null) {
            said.put("@id", iri);
        }
        said.put("@type", StandardField.className(part.getClass()));
        for (StandardField field : StandardField.of(part.getClass())) {
            Object value = field.in(part);
            if (value instanceof List<?> list) {
                if (!list.isEmpty()) {
                    said.put(
                            field.name(),
                            list.stream().map(ReferralAsJsonLd::written).toList());
                }
            } else if (value != null) {
                said.put(field.name(), written(value));
            }
        }
        return said;
    }

    /** Money is a string: JSON-LD takes a number with a fraction for a floating-point one, which is no {@code xsd:decimal}. */
    private static Object written(Object value) {
        return switch (value) {
            case Concept concept -> concept.names().compactIri();
            case BigDecimal amount -> amount.toPlainString();
            case LocalDate day -> day.toString();
            case ReferralPart part -> part(part);
            default -> value;
        };
    }
}
