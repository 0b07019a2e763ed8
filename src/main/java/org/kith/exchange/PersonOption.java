package org.kith.exchange;

import java.util.regex.Pattern;
import org.kith.api.BadIdException;
import org.kith.api.GlobalId;

/** An option that names a person: by the id in the store, or by that which the API gives. */
public final class PersonOption {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_:./-]{1,200}");

    private PersonOption() {}

    /**
     * The id in the store.
     *
     * @throws WrongUsageException where the text is no id of a person
     */
    public static String key(String option, String text) {
        try {
            return GlobalId.parse(text, "Person").key();
        } catch (BadIdException e) {
            if (KEY.matcher(text).matches()) {
                return text;
            }
            throw new WrongUsageException("--" + option + "=" + text + " is no id of a person");
        }
    }
}
