package org.kith.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A short fingerprint of what a fact says, so that a repeated one is known without comparing its values. */
final class Digest {
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digest::sha256);

    private Digest() {}

    /** The first 64 bits of the SHA-256 of the sorted values that are known. */
    static long of(Map<String, ? extends @Nullable Object> values) {
        StringBuilder text = new StringBuilder(256);
        new TreeMap<>(values).forEach((name, value) -> {
            if (value != null) {
                text.append(name).append('=').append(value).append('\u001f');
            }
        });
        byte[] hash = SHA_256.get().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong();
    }

    /** The SHA-256 of a text, in hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
