package org.kith.provision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;

/** Which homes are asked for. {@code kind} holds values of the schema's SettingKind. */
record SettingFilter(
        @Nullable List<String> kind,
        @Nullable String text,
        @Nullable LocalDate vacancyOn) {

    private static final int LONGEST = 100;

    static final SettingFilter ALL = new SettingFilter(null, null, null);

    SettingFilter {
        if (text != null && text.length() > LONGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'text' may have " + LONGEST + " characters at most");
        }
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("kind", kind);
        said.put("text", text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT));
        said.put("vacancyOn", vacancyOn);
        return said;
    }
}
