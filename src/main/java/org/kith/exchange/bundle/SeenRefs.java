package org.kith.exchange.bundle;

import java.util.Arrays;

/**
 * The refs of a file that have been seen, with the line and a fingerprint of the row. A ref is kept as 64 bits, so that a file of
 * millions of rows takes tens of megabytes; that two of a million refs share them has a chance of about one in 40 million.
 */
final class SeenRefs {
    private long[] refs = new long[1 << 10];
    private long[] contents = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** The line at which the ref was seen first, or 0 where it was not and is now. */
    int firstLine(String ref, int line, long content) {
        int slot = slot(hash(ref));
        if (refs[slot] != 0) {
            return lines[slot];
        }
        put(hash(ref), line, content);
        return 0;
    }

    /** Whether the row that was seen first under this ref says the same. */
    boolean sameContent(String ref, long content) {
        return contents[slot(hash(ref))] == content;
    }

    boolean contains(String ref) {
        return refs[slot(hash(ref))] != 0;
    }

    void add(String ref) {
        if (!contains(ref)) {
            put(hash(ref), 0, 0);
        }
    }

    private void put(long hash, int line, long content) {
        if (++size * 3L > refs.length * 2L) {
            grow();
        }
        int slot = slot(hash);
        refs[slot] = hash;
        lines[slot] = line;
        contents[slot] = content;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & refs.length - 1;
        while (refs[slot] != 0 && refs[slot] != hash) {
            slot = slot + 1 & refs.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldRefs = refs;
        long[] oldContents = contents;
        int[] oldLines = lines;
        refs = new long[oldRefs.length * 2];
        contents = Arrays.copyOf(contents, refs.length);
        lines = Arrays.copyOf(lines, refs.length);
        for (int i = 0; i < oldRefs.length; i++) {
            if (oldRefs[i] != 0) {
                int slot = slot(oldRefs[i]);
                refs[slot] = oldRefs[i];
                contents[slot] = oldContents[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    /** FNV-1a over the characters, then mixed so that every bit depends on every other; never 0. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
