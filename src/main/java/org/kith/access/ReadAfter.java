package org.kith.access;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.springframework.http.HttpHeaders;

/** The header with which a caller reads its own writes, from whichever replica answers. */
final class ReadAfter {
    static final String HEADER = "Kith-Bookmark";

    private static final int LONGEST = 2_000;

    /** As the store writes bookmarks: which kind, and then base64. */
    private static final Pattern BOOKMARK = Pattern.compile("[A-Z]{2}:[A-Za-z0-9+/=_-]+");

    private ReadAfter() {}

    /**
     * The bookmarks that reads must not be older than: those that mutations gave, parted by commas.
     *
     * @throws ApiException BAD_ARGUMENT where it is no such list, or longer than 2,000 characters
     */
    static List<String> bookmarks(HttpHeaders headers) {
        String all = String.join(",", headers.getOrEmpty(HEADER));
        if (all.isBlank()) {
            return List.of();
        }
        List<String> each = Arrays.stream(all.split(",", -1)).map(String::strip).toList();
        if (all.length() > LONGEST
                || !each.stream().allMatch(one -> BOOKMARK.matcher(one).matches())) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "The header " + HEADER + " has to hold bookmarks that mutations gave, parted by commas, and up to "
                            + LONGEST + " characters");
        }
        return each;
    }
}
