package org.kith.exchange.placements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kith.care.referral.taxonomy.ConceptNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON-LD context by which Kith writes: its own file, made of the standard's terms. */
final class StandardContext {
    /** What the standard's examples put before their own ids. Its published context defines it, and Kith's does not. */
    private static final Map<String, String> OF_EXAMPLES = Map.of("ex", "https://example.org/placement/");

    private static final ObjectNode CONTEXT = read();

    private StandardContext() {}

    /** The value of {@code @context}; a copy. */
    static ObjectNode context() {
        return CONTEXT.deepCopy();
    }

    /** What each prefix stands for that the published context defines. */
    static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>(OF_EXAMPLES);
        CONTEXT.properties().forEach(entry -> {
            if (isPrefix(entry.getValue())) {
                prefixes.put(entry.getKey(), entry.getValue().stringValue());
            }
        });
        return prefixes;
    }

    /** Whether a term of a context can stand before a colon: its IRI is open at the end. */
    static boolean isPrefix(JsonNode definition) {
        return definition.isString()
                && (definition.stringValue().endsWith("/")
                        || definition.stringValue().endsWith("#"));
    }

    /** The IRI of a property or class of the standard. */
    static String iri(String name) {
        return ConceptNames.NAMESPACE + name;
    }

    private static ObjectNode read() {
        try (InputStream file = StandardContext.class.getResourceAsStream("/placements/context.jsonld")) {
            JsonNode all = JsonMapper.shared().readTree(Objects.requireNonNull(file, "placements/context.jsonld"));
            return (ObjectNode) all.required("@context");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
