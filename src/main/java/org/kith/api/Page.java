package org.kith.api;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Cursor;

/**
 * Which page of a list is asked for. A controller method of a connection takes it as a parameter of this type, which is read
 * from the arguments {@code first} and {@code after}.
 *
 * @param first how many objects, 1 to 100
 * @param after cursor of the object before the page; null for the first page
 */
public record Page(int first, @Nullable String after) {

    /** How many objects a page has when the request does not say. */
    public static final int DEFAULT_FIRST = 25;

    /** The most objects that a page may have. */
    public static final int MAX_FIRST = 100;

    public Page {
        if (first < 1 || first > MAX_FIRST) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'first' has to be from 1 to " + MAX_FIRST + ", and is " + first);
        }
    }

    /** The page that the arguments ask for. */
    public static Page of(@Nullable Integer first, @Nullable String after) {
        return new Page(first == null ? DEFAULT_FIRST : first, after);
    }

    /** How many rows to read: one more than the page holds, which tells whether more follow. */
    public int limit() {
        return first + 1;
    }

    /**
     * Where the page starts.
     *
     * @param list name of the list, as in its cursors
     * @param keys how many values the order of the list has
     * @return null for the first page
     * @throws org.kith.graph.BadCursorException when the cursor is not one of this list
     */
    public @Nullable Cursor start(String list, int keys) {
        return after == null ? null : Cursor.decode(list, keys, after);
    }
}
