package org.kith.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record: a request that told of people or changed them. Ids alone, no name and no value.
 *
 * @param chain and {@code index}: its place, filled in when it is chained; 1 is the first of a chain
 * @param at when the answer was ready, by the replica's clock, in UTC
 * @param request id of the request, as the caller is told it in errors
 * @param professional who asked
 * @param roles what the token said they are
 * @param operation name of the operation, if it has one
 * @param document SHA-256 of the document, as trusted documents are named
 * @param kind QUERY, MUTATION or SUBSCRIPTION
 * @param roots root fields of the operation
 * @param told ids of those whom the answer told of, by level; nobody is there twice
 * @param changed ids of those whom it changed, or changed something about
 */
@JsonPropertyOrder({
    "chain",
    "index",
    "at",
    "request",
    "professional",
    "roles",
    "authority",
    "agency",
    "operation",
    "document",
    "kind",
    "roots",
    "told",
    "changed"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AccessRecord(
        String chain,
        @JsonProperty("n") long index,
        String at,
        String request,
        String professional,
        List<String> roles,
        @Nullable String authority,
        @Nullable String agency,
        @Nullable String operation,
        String document,
        String kind,
        List<String> roots,
        Map<Level, List<String>> told,
        List<String> changed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    AccessRecord {
        roles = orNone(roles);
        roots = orNone(roots);
        told = told == null ? Map.of() : new TreeMap<>(told);
        changed = orNone(changed);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same at its place in a chain. */
    AccessRecord at(String chain, long index) {
        return new AccessRecord(
                chain,
                index,
                at,
                request,
                professional,
                roles,
                authority,
                agency,
                operation,
                document,
                kind,
                roots,
                told,
                changed);
    }

    /** The record as it is chained and stored: one line. */
    String line() {
        return JSON.writeValueAsString(this);
    }

    static AccessRecord of(String line) {
        return JSON.readValue(line, AccessRecord.class);
    }
}
