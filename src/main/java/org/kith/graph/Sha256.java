package org.kith.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {

    private static final ThreadLocal<MessageDigest> OF_THIS_THREAD = ThreadLocal.withInitial(Sha256::begin);

    private Sha256() {}

    /** Of content that comes in pieces. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of a text in UTF-8: 32 bytes. */
    public static byte[] of(String text) {
        return OF_THIS_THREAD.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a text in UTF-8, in lower-case hexadecimal. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }

    /** The same of bytes, as {@code sha256sum} prints it. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(OF_THIS_THREAD.get().digest(content));
    }
}
