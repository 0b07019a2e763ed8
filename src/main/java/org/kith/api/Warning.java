package org.kith.api;

import java.util.List;

/**
 * What somebody should look at again, although it was recorded.
 *
 * @param path of the value in the mutation's arguments, beginning with {@code input}
 */
public record Warning(WarningCode code, List<String> path, String message) {

    /** About a field of the input; {@code firstTie.personId} is the field of a field. */
    public static Warning at(String field, WarningCode code, String message) {
        return new Warning(code, UserError.path(field), message);
    }
}
