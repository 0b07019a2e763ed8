package org.kith.provision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;

/**
 * Which homes are asked for. {@code kind} holds values of the schema's SettingKind.
 *
 * @param skills all of which the home has to offer, as {@code languages} and {@code accessibility}; what is not known is not offered
 */
record SettingFilter(
        @Nullable List<String> kind,
        @Nullable String text,
        @Nullable LocalDate vacancyOn,
        @Nullable List<HomeSkill> skills,
        @Nullable List<String> languages,
        @Nullable List<HomeAccess> accessibility) {

    private static final int LONGEST = 100;

    static final SettingFilter ALL = new SettingFilter(null, null, null, null, null, null);

    SettingFilter {
        if (text != null && text.length() > LONGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'text' may have " + LONGEST + " characters at most");
        }
        if (languages != null && !languages.stream().allMatch(HomeLanguages::isKnown)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "'languages' are two-letter codes of ISO 639, such as en or pl, or bfi, isg or ase for a sign language");
        }
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("kind", kind);
        said.put("text", text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT));
        said.put("vacancyOn", vacancyOn);
        said.put(
                "offered",
                !names(skills).isEmpty()
                        || !told(languages).isEmpty()
                        || !names(accessibility).isEmpty());
        said.put("skills", names(skills));
        said.put("languages", told(languages));
        said.put("accessibility", names(accessibility));
        return said;
    }

    private static List<String> names(@Nullable List<? extends Enum<?>> values) {
        return told(values).stream().map(Enum::name).toList();
    }

    private static <T> List<T> told(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
