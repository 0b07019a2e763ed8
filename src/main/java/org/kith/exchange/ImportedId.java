package org.kith.exchange;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.graph.Sha256;

/**
 * The id of a node that came from somewhere else: always the same for the same source, type and reference, so that a row that is
 * imported again finds the node that it made.
 */
public final class ImportedId {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ImportedId() {}

    /**
     * A UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of {@code source|type|ref}. A reference that is a UUID already
     * is taken as it is, in lower case.
     *
     * @param source who sent it, such as {@code wearmoor}
     * @param type what it is, such as {@code person}; the bundle's page lists them
     * @param ref its name there
     */
    public static String of(String source, String type, String ref) {
        if (ref.length() == 36 && UUID_TEXT.matcher(ref).matches()) {
            return UUID.fromString(ref).toString();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Sha256.of(source + '|' + type + '|' + ref));
        long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
