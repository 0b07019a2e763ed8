package org.kith.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the body of a request, in which {@code documentId} may stand where other clients send {@code extensions.persistedQuery}. */
@JacksonComponent
class BodyReader extends ValueDeserializer<SerializableGraphQlRequest> {

    @Override
    public SerializableGraphQlRequest deserialize(JsonParser parser, DeserializationContext context) {
        Members members = context.readValue(parser, Members.class);
        SerializableGraphQlRequest request = new SerializableGraphQlRequest();
        if (members.query != null) {
            request.setQuery(members.query);
        }
        if (members.operationName != null) {
            request.setOperationName(members.operationName);
        }
        if (members.variables != null) {
            request.setVariables(members.variables);
        }
        request.setExtensions(extensions(members));
        return request;
    }

    /** The body {@code null} is no request. */
    @Override
    public Object getNullValue(DeserializationContext context) {
        return context.reportInputMismatch(this, "The body is null");
    }

    private static Map<String, Object> extensions(Members members) {
        Map<String, Object> extensions = new HashMap<>();
        if (members.extensions != null) {
            extensions.putAll(members.extensions);
        }
        if (members.documentId != null) {
            extensions.put("persistedQuery", Map.of("version", 1, "sha256Hash", members.documentId));
        }
        return extensions;
    }

    private record Members(
            @Nullable String query,
            @Nullable String documentId,
            @Nullable String operationName,
            @Nullable Map<String, @Nullable Object> variables,
            @Nullable Map<String, Object> extensions) {}
}
