package org.kith.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a mutation recorded nothing.
 *
 * @param path of the value in the mutation's arguments, beginning with {@code input}
 */
public record UserError(UserErrorCode code, List<String> path, String message) {

    /** About a field of the input; {@code firstTie.personId} is the field of a field. */
    public static UserError at(String field, UserErrorCode code, String message) {
        return new UserError(code, path(field), message);
    }

    static List<String> path(String field) {
        List<String> path = new ArrayList<>(List.of("input"));
        path.addAll(List.of(field.split("\\.")));
        return List.copyOf(path);
    }
}
