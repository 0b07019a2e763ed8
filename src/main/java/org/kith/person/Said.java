package org.kith.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.ValidTime;

/** What is wrong with the values that a mutation says, before anything is read. */
public final class Said {
    static final int LONGEST_NAME = 100;
    public static final int LONGEST_SOURCE = 500;
    private static final int OLDEST = 120;

    private final List<UserError> errors = new ArrayList<>();

    /** Refuses the field unless the condition holds. */
    public Said require(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(UserError.at(field, UserErrorCode.INVALID, message));
        }
        return this;
    }

    /** Refuses a text that is blank or longer than so many characters; null is well. */
    public Said text(String field, @Nullable String text, int longest) {
        return require(
                text == null || !text.isBlank() && text.length() <= longest,
                field,
                "1 to %d characters are needed; leave it out where it is not known".formatted(longest));
    }

    /** Refuses names that are blank, too long, or have nothing to find them by. */
    Said name(@Nullable String given, @Nullable String family) {
        text("given", given, LONGEST_NAME).text("family", family, LONGEST_NAME);
        return require(
                given == null && family == null
                        || !NameFolding.sortName(given, family).isEmpty(),
                "given",
                "A name needs a letter or a digit");
    }

    /** Refuses dates of a life of which one leaves no room for the other. */
    Said lives(@Nullable PartialDate birth, @Nullable Integer estimatedAge, @Nullable PartialDate expected) {
        require(
                estimatedAge == null || estimatedAge >= 0 && estimatedAge <= OLDEST,
                "estimatedAge",
                "The age in years, 0 to " + OLDEST);
        require(
                estimatedAge == null || birth == null,
                "estimatedAge",
                "Say a date of birth or an estimated age, not both");
        return require(
                expected == null || birth == null && estimatedAge == null,
                "expectedDate",
                "An unborn child has an expected date, somebody born a date of birth: never both");
    }

    /** Refuses an end before the start. */
    public Said times(@Nullable PartialDate from, @Nullable PartialDate to) {
        return require(!PartialDate.between(from, to).endsBeforeItStarts(), "validTo", "It ends before it begins");
    }

    /** Refuses a correction without the revision that it starts from. */
    public Said correction(@Nullable String id, @Nullable String revision) {
        return require(
                id == null || revision != null, "revision", "A correction needs the revision that you have read");
    }

    /** @throws RefusedException where anything is wrong, with all of it */
    public void orRefuse() {
        RefusedException.ifAny(errors);
    }

    /** A text without the spaces around it; null stays null. */
    public static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    static ValidTime time(@Nullable PartialDate from, @Nullable PartialDate to) {
        return PartialDate.between(from, to);
    }
}
