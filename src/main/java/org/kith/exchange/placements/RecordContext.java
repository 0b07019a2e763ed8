package org.kith.exchange.placements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What a record's {@code @context} makes of its words. A context that is given by address is not fetched and taken for the standard's. One
 * that stands in the record may add prefixes; it may not give the standard's words another meaning.
 */
final class RecordContext {
    private static final String PATH = "/@context";
    private static final Set<String> WORDS = words();

    private final Map<String, String> prefixes = StandardContext.prefixes();

    private RecordContext() {}

    static RecordContext of(@Nullable JsonNode context, Problems problems) {
        RecordContext read = new RecordContext();
        if (context != null) {
            read.add(context, PATH, problems);
        }
        return read;
    }

    /** An IRI in full: its prefix, where it has one that is known, gives way to what it stands for. */
    String expanded(String iri) {
        int colon = iri.indexOf(':');
        String stands = colon < 0 || iri.startsWith("//", colon + 1) ? null : prefixes.get(iri.substring(0, colon));
        return stands == null ? iri : stands + iri.substring(colon + 1);
    }

    private void add(JsonNode context, String path, Problems problems) {
        if (context.isArray()) {
            for (int each = 0; each < context.size(); each++) {
                add(context.get(each), path + "/" + each, problems);
            }
        } else if (context.isObject()) {
            context.properties().forEach(entry -> addPrefix(entry.getKey(), entry.getValue(), path, problems));
            context.properties().forEach(entry -> check(entry.getKey(), entry.getValue(), path, problems));
        } else if (!context.isString() && !context.isNull()) {
            problems.tell(path, Kind.WRONG_TYPE, context, "an address, an object, or a list of them");
        }
    }

    private void addPrefix(String term, JsonNode definition, String path, Problems problems) {
        if (!StandardContext.isPrefix(definition)) {
            return;
        }
        String before = prefixes.putIfAbsent(term, definition.stringValue());
        if (before != null && !before.equals(definition.stringValue())) {
            problems.tell(Problems.under(path, term), Kind.OTHER_MEANING, definition, before);
        }
    }

    private void check(String term, JsonNode definition, String path, Problems problems) {
        if (term.startsWith("@")) {
            if (!term.equals("@version")) {
                problems.tell(
                        Problems.under(path, term), Kind.OTHER_MEANING, definition, "prefixes, terms and @version");
            }
        } else if (WORDS.contains(term) && !meaning(definition).equals(StandardContext.iri(term))) {
            problems.tell(Problems.under(path, term), Kind.OTHER_MEANING, definition, StandardContext.iri(term));
        }
    }

    private String meaning(JsonNode definition) {
        JsonNode id = definition.isObject() ? definition.get("@id") : definition;
        return id != null && id.isString() ? expanded(id.stringValue()) : "";
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        Deque<Class<?>> parts = new ArrayDeque<>(Set.of(ReferralRecord.class));
        while (!parts.isEmpty()) {
            Class<?> part = parts.pop();
            words.add(StandardField.className(part));
            for (StandardField field : StandardField.of(part)) {
                words.add(field.name());
                if (field.of().isRecord()) {
                    parts.push(field.of());
                }
            }
        }
        return Set.copyOf(words);
    }
}
