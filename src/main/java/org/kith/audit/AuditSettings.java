package org.kith.audit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record of access is kept.
 *
 * @param key under which records are chained: 32 bytes or more in base64. Empty for a command that chains none
 * @param previousKeys those of earlier times, with which their records are verified
 * @param patience how long a request waits for its record to be durable before it is refused
 * @param indexEvery how soon what was recorded can be asked for
 */
@ConfigurationProperties("kith.audit")
record AuditSettings(
        @DefaultValue("") String key,
        @DefaultValue List<String> previousKeys,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("20s") Duration indexEvery) {

    AuditSettings {
        previousKeys = List.copyOf(previousKeys);
    }

    AuditKey currentKey() {
        return AuditKey.of(key);
    }

    /** The values are secrets. */
    @Override
    public String toString() {
        return "AuditSettings[patience=" + patience + ", indexEvery=" + indexEvery + "]";
    }
}
