package org.kith.exchange.placements;

import java.util.List;
import org.kith.care.referral.ReferralRecord;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record of the standard: one JSON object in the compact form of its examples, by the names of the published context. A concept may be
 * written as that context writes it, as its notation, its label or its IRI; one value may stand alone or in a list. What is read is checked
 * against the standard's shape, and everything that is wrong is told, not the first thing only. What Kith does not understand is a problem, so
 * that nothing is lost in silence.
 *
 * <p>Narrower than the shape: the parts stand inside the record and are not referred to by IRI; dates carry no time zone; counts go up to
 * 999,999,999; amounts have at most 12 digits before the point and 6 after it.
 */
public final class ReadReferral {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReadReferral() {}

    /** The record, or all that is wrong with it. */
    public static ReferralReading of(String json) {
        Problems problems = new Problems();
        JsonNode all;
        try {
            all = JSON.readTree(json);
        } catch (JacksonException e) {
            return new ReferralReading(
                    null, List.of(new ReferralProblem("", Kind.NOT_JSON, "", "one JSON object: " + reason(e))));
        }
        RecordContext context = RecordContext.of(all.get("@context"), problems);
        ReferralRecord referral = new ReadPart(context, problems).read(ReferralRecord.class, all, "");
        return new ReferralReading(problems.refusing() == 0 ? referral : null, problems.all());
    }

    private static String reason(JacksonException e) {
        return "%s (line %d, column %d)"
                .formatted(
                        e.getOriginalMessage(),
                        e.getLocation().getLineNr(),
                        e.getLocation().getColumnNr());
    }
}
