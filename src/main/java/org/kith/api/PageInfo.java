package org.kith.api;

import org.jspecify.annotations.Nullable;

/**
 * Where a page lies in its list. Lists are read forwards only.
 *
 * @param hasNextPage whether there are objects after this page
 * @param hasPreviousPage whether the page started after a cursor
 * @param startCursor cursor of the first object; null when the page is empty
 * @param endCursor cursor of the last object; null when the page is empty
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
