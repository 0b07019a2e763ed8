package org.kith.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;

/** The links of one chain: each is made of the one before it and of what it seals, under the key. Base64url without padding. */
final class Macs {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Mac mac;

    Macs(AuditKey key) {
        this.mac = key.mac();
    }

    /** The link before the first record, which ties a chain to its id. */
    String beginning(String chain) {
        return link("", "kith: record of access, chain " + chain);
    }

    /** The link of a record. */
    String record(String before, String line) {
        return link(before, line);
    }

    /** The seal of a segment: where it begins and ends, so that a record that is cut off its end is missed. */
    String seal(int number, long first, long last, String head) {
        return link(head, "kith: end of segment " + number + ", records " + first + " to " + last);
    }

    private String link(String before, String text) {
        mac.update(before.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) '\n');
        return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
