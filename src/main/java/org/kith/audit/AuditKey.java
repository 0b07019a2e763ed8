package org.kith.audit;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which records are chained. It is kept outside the store: whoever has the store alone can neither write a record nor
 * change one without a trace.
 */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int ID_BYTES = 8;

    private final SecretKeySpec secret;
    private final String id;

    private AuditKey(byte[] bytes) {
        secret = new SecretKeySpec(bytes, ALGORITHM);
        byte[] whole = mac().doFinal("kith: which key".getBytes(StandardCharsets.US_ASCII));
        id = HexFormat.of().formatHex(whole, 0, ID_BYTES);
    }

    /**
     * Reads a key as settings write it.
     *
     * @param base64 at least 32 bytes, in base64 or base64url
     * @throws IllegalArgumentException where it is no base64, or too short; the message does not quote it
     */
    static AuditKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip().replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The key of the record of access is no base64");
        }
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("The key of the record of access has " + bytes.length + " bytes, and "
                    + SHORTEST + " are the least; make one with: openssl rand -base64 32");
        }
        return new AuditKey(bytes);
    }

    /** Which key it is, in 16 hexadecimal digits that tell nothing of the key itself. */
    String id() {
        return id;
    }

    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
