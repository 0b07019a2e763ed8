package org.kith.exchange.placements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.StandardField;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.databind.JsonNode;

/** Reads one part of a record: its id, its class, and each of its properties. */
final class ReadPart {
    private final RecordContext context;
    private final Problems problems;
    private final ReadValue values;

    ReadPart(RecordContext context, Problems problems) {
        this.context = context;
        this.problems = problems;
        this.values = new ReadValue(context, problems);
    }

    /** The part; null where it has a problem that refuses the record. */
    <R extends Record> @Nullable R read(Class<R> type, JsonNode node, String path) {
        String name = StandardField.className(type);
        if (!node.isObject()) {
            problems.tell(path, Kind.WRONG_TYPE, node, "one JSON object, a " + name);
            return null;
        }
        long before = problems.refusing();
        List<StandardField> fields = StandardField.of(type);
        tellUnknown(fields, node, path);
        checkClass(name, node.get("@type"), Problems.under(path, "@type"));
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        read.put("iri", iri(node.get("@id"), Problems.under(path, "@id")));
        for (StandardField field : fields) {
            read.put(field.name(), property(field, node.get(field.name()), Problems.under(path, field.name())));
        }
        ReferralRules.check(node, read, path, problems);
        return problems.refusing() == before ? StandardField.made(type, read) : null;
    }

    private void tellUnknown(List<StandardField> fields, JsonNode node, String path) {
        Set<String> known = new HashSet<>(Set.of("@id", "@type"));
        if (path.isEmpty()) {
            known.add("@context");
        }
        fields.forEach(field -> known.add(field.name()));
        node.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                problems.tell(
                        Problems.under(path, entry.getKey()),
                        Kind.UNKNOWN_FIELD,
                        entry.getValue(),
                        fields.stream().map(StandardField::name).collect(Collectors.joining(", ")));
            }
        });
    }

    private void checkClass(String name, @Nullable JsonNode node, String path) {
        Map<String, JsonNode> all = each(node, path);
        if (all.isEmpty()) {
            problems.tell(path, Kind.MISSING, null, name);
        }
        all.forEach((where, one) -> {
            boolean fits = one.isString()
                    && (one.stringValue().equals(name)
                            || context.expanded(one.stringValue()).equals(StandardContext.iri(name)));
            if (!fits) {
                problems.tell(where, Kind.NOT_ALLOWED, one, name);
            }
        });
    }

    private @Nullable String iri(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString() || node.stringValue().isBlank()) {
            problems.tell(path, Kind.WRONG_TYPE, node, "an IRI");
            return null;
        }
        return context.expanded(node.stringValue());
    }

    private @Nullable Object property(StandardField field, @Nullable JsonNode node, String path) {
        Map<String, JsonNode> all = each(node, path);
        if (all.isEmpty() && field.required()) {
            problems.tell(path, Kind.MISSING, null, values.allowed(field));
        }
        if (all.size() > 1 && !field.many()) {
            problems.tell(path, Kind.TOO_MANY_VALUES, node, "one: " + values.allowed(field));
            return null;
        }
        List<Object> read = new ArrayList<>();
        all.forEach((where, one) -> {
            Object value = value(field, one, where);
            if (value != null) {
                read.add(value);
            }
        });
        return field.many() ? read : read.isEmpty() ? null : read.getFirst();
    }

    private @Nullable Object value(StandardField field, JsonNode node, String path) {
        return field.of().isRecord()
                ? read(field.of().asSubclass(Record.class), node, path)
                : values.read(field, node, path);
    }

    /** The values that a JSON value stands for, by their paths. In JSON-LD, null is none, and one is a list of one. */
    private static Map<String, JsonNode> each(@Nullable JsonNode node, String path) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        if (node != null && node.isArray()) {
            for (int each = 0; each < node.size(); each++) {
                all.put(path + "/" + each, node.get(each));
            }
        } else if (node != null) {
            all.put(path, node);
        }
        all.values().removeIf(JsonNode::isNull);
        return all;
    }
}
