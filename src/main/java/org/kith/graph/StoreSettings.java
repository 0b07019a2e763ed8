package org.kith.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Kith uses the store.
 *
 * @param database name of the database, always sent, because a session without one asks the server for it first
 * @param readTimeout how long one read may take in the store
 * @param writeTimeout how long one write transaction may take in the store; a batch of an import is one transaction
 */
@ConfigurationProperties("kith.store")
record StoreSettings(
        @DefaultValue("neo4j") String database,
        @DefaultValue("4s") Duration readTimeout,
        @DefaultValue("60s") Duration writeTimeout) {}
