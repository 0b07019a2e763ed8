package org.kith.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers get it: a message for a person, a code for a program, and the request's id to find it in our log by.
 *
 * @param requestId null until the answer is made, which puts it in
 */
record CodedError(
        ErrorCode code,
        String text,
        @Nullable List<Object> path,
        @Nullable List<SourceLocation> locations,
        @Nullable String requestId)
        implements GraphQLError {

    private static final int LONGEST = 300;

    CodedError {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    CodedError(ErrorCode code, String text) {
        this(code, text, null, null, null);
    }

    CodedError of(String requestId) {
        return new CodedError(code, text, path, locations, requestId);
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    @SuppressWarnings("NullAway") // graphql-java allows null, and does not say so
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorCode getErrorType() {
        return code;
    }

    @Override
    @SuppressWarnings("NullAway")
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        if (requestId != null) {
            extensions.put("requestId", requestId);
        }
        return extensions;
    }

    /** Without graphql-java's "classification", which would say the code a second time. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", text);
        if (locations != null && !locations.isEmpty()) {
            error.put("locations", GraphqlErrorHelper.locations(locations));
        }
        if (path != null) {
            error.put("path", path);
        }
        error.put("extensions", getExtensions());
        return error;
    }
}
