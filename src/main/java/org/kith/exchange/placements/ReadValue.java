package org.kith.exchange.placements;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.StandardField;
import org.kith.care.referral.taxonomy.Concept;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.databind.JsonNode;

/** Reads one value of a property that is no part of its own. */
final class ReadValue {
    private final RecordContext context;
    private final Problems problems;

    ReadValue(RecordContext context, Problems problems) {
        this.context = context;
        this.problems = problems;
    }

    /** The value; null, and a problem, where it is none of the field's. */
    @Nullable
    Object read(StandardField field, JsonNode node, String path) {
        boolean taxonomy = field.of().isEnum();
        Object value =
                taxonomy ? concept(field.of(), node) : Literal.of(field.of()).read(node);
        if (value == null) {
            problems.tell(path, taxonomy ? Kind.NOT_A_CONCEPT : Kind.WRONG_TYPE, node, allowed(field));
        }
        return value;
    }

    /** What may stand in a field, in words. */
    String allowed(StandardField field) {
        if (field.of().isEnum()) {
            return Arrays.stream(field.of().getEnumConstants())
                    .map(each -> ((Concept) each).names().local())
                    .collect(Collectors.joining(", "));
        }
        if (field.of().isRecord()) {
            return "a " + StandardField.className(field.of());
        }
        return Literal.of(field.of()).allowed();
    }

    private @Nullable Concept concept(Class<?> of, JsonNode node) {
        JsonNode said = node.isObject() && node.size() == 1 && node.has("@id") ? node.get("@id") : node;
        if (!said.isString()) {
            return null;
        }
        String text = said.stringValue();
        String iri = context.expanded(text);
        return Arrays.stream(of.getEnumConstants())
                .map(Concept.class::cast)
                .filter(each -> each.names().iri().equals(iri) || each.names().isWritten(text))
                .findFirst()
                .orElse(null);
    }
}
