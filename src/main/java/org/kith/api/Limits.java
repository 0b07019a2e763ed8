package org.kith.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for at most.
 *
 * @param body size of the body of an HTTP request
 * @param tokens lexical tokens of a document
 * @param depth fields inside each other; introspection is not counted
 * @param aliases aliases of an operation, those in fragments once for each use
 * @param rootFields fields at the root of an operation
 * @param cost what an operation may cost, in fields of the longest answer that it can have
 * @param time how long the whole answer may take
 * @param validationErrors how many errors of one document are told
 * @param cachedDocuments how much text of documents is kept parsed and validated
 */
@ConfigurationProperties("kith.limits")
record Limits(
        @DefaultValue("64KB") DataSize body,
        @DefaultValue("2000") int tokens,
        @DefaultValue("10") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("5") int rootFields,
        @DefaultValue("10000") long cost,
        @DefaultValue("5s") Duration time,
        @DefaultValue("10") int validationErrors,
        @DefaultValue("1MB") DataSize cachedDocuments) {

    Limits {
        requirePositive("body", body.toBytes());
        requirePositive("tokens", tokens);
        requirePositive("depth", depth);
        requirePositive("aliases", aliases);
        requirePositive("root-fields", rootFields);
        requirePositive("cost", cost);
        requirePositive("time", time.toMillis());
        requirePositive("validation-errors", validationErrors);
        requirePositive("cached-documents", cachedDocuments.toBytes());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("kith.limits." + name + " has to be more than 0, and is " + value);
        }
    }
}
