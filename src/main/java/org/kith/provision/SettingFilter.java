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
 * @param faith which is among those of the people who care there
 * @param dualApproved approved as adopters and as foster carers as well, or not; null for both
 * @param siblings takes so many brothers and sisters at least
 */
record SettingFilter(
        @Nullable List<String> kind,
        @Nullable String text,
        @Nullable LocalDate vacancyOn,
        @Nullable List<HomeSkill> skills,
        @Nullable List<String> languages,
        @Nullable List<HomeAccess> accessibility,
        @Nullable HomeFaith faith,
        @Nullable PetsFilter pets,
        @Nullable Boolean dualApproved,
        @Nullable Integer siblings) {

    private static final int LONGEST = 100;
    private static final int MOST_SIBLINGS = 20;

    static final SettingFilter ALL = new SettingFilter(null, null, null, null, null, null, null, null, null, null);

    SettingFilter {
        if (text != null && text.length() > LONGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'text' may have " + LONGEST + " characters at most");
        }
        if (siblings != null && (siblings < 1 || siblings > MOST_SIBLINGS)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'siblings' is from 1 to " + MOST_SIBLINGS);
        }
        if (languages != null && !languages.stream().allMatch(HomeLanguages::isKnown)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "'languages' are two-letter codes of ISO 639, such as en or pl, or bfi, isg or ase for a sign language");
        }
    }

    /** Whether something is asked of what the home offers. */
    private boolean asksOfProfile() {
        return !names(skills).isEmpty()
                || !told(languages).isEmpty()
                || !names(accessibility).isEmpty()
                || faith != null
                || !names(with()).isEmpty()
                || !names(without()).isEmpty();
    }

    private @Nullable List<HomePet> with() {
        return pets == null ? null : pets.with();
    }

    private @Nullable List<HomePet> without() {
        return pets == null ? null : pets.without();
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("kind", kind);
        said.put("text", text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT));
        said.put("vacancyOn", vacancyOn);
        said.put("offered", asksOfProfile());
        said.put("skills", names(skills));
        said.put("languages", told(languages));
        said.put("accessibility", names(accessibility));
        said.put("faith", faith == null ? null : faith.name());
        said.put("pets", names(with()));
        said.put("noPets", names(without()));
        said.put("dualApproved", dualApproved);
        said.put("siblings", siblings);
        return said;
    }

    private static List<String> names(@Nullable List<? extends Enum<?>> values) {
        return told(values).stream().map(Enum::name).toList();
    }

    private static <T> List<T> told(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
