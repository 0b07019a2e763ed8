package org.kith.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Where a page of a list ended: the values of the list's order at its last row. The next page starts after these values and not
 * after a count, so that an insert or a delete between two pages gives neither a gap nor a repeat.
 *
 * @param list which list the cursor belongs to
 * @param keys the values, in the order of the list's {@code ORDER BY}
 */
public record Cursor(String list, List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The opaque form that clients keep. */
    public String encode() {
        String payload = list + SEPARATOR + String.join(SEPARATOR, keys);
        String text = checksum(payload) + SEPARATOR + payload;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that {@link #encode()} made for the same list.
     *
     * @throws BadCursorException when it was altered, cut, or belongs to another list
     */
    public static Cursor decode(String list, int size, String text) {
        String[] parts = new String(bytes(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (parts.length != size + 2 || !parts[1].equals(list)) {
            throw new BadCursorException();
        }
        Cursor cursor = new Cursor(list, Arrays.asList(parts).subList(2, parts.length));
        if (!cursor.encode().equals(text)) {
            throw new BadCursorException();
        }
        return cursor;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BadCursorException();
        }
    }

    private static String checksum(String payload) {
        var crc = new CRC32C();
        crc.update(payload.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
