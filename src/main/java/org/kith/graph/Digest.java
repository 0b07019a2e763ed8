package org.kith.graph;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A short fingerprint of what a fact says, so that a repeated one is known without comparing its values. */
final class Digest {
    private Digest() {}

    /** The first 64 bits of the SHA-256 of the sorted values that are known. */
    static long of(Map<String, ? extends @Nullable Object> values) {
        StringBuilder text = new StringBuilder(256);
        new TreeMap<>(values).forEach((name, value) -> {
            if (value != null) {
                text.append(name).append('=').append(value).append('\u001f');
            }
        });
        return ByteBuffer.wrap(Sha256.of(text.toString())).getLong();
    }
}
