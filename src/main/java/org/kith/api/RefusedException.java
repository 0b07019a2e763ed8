package org.kith.api;

import java.util.List;
import java.util.stream.Collectors;

/** A mutation that records nothing, with the reasons that the caller is told. */
public class RefusedException extends RuntimeException {

    private final transient List<UserError> errors;

    public RefusedException(List<UserError> errors) {
        super(errors.stream().map(error -> error.code() + " at " + error.path()).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** One reason, about a field of the input. */
    public static RefusedException of(UserErrorCode code, String field, String message) {
        return new RefusedException(List.of(UserError.at(field, code, message)));
    }

    /** What the field names does not exist, or is out of the caller's reach. */
    public static RefusedException notFound(String field) {
        return of(UserErrorCode.NOT_FOUND, field, "There is no such object, or you may not see it");
    }

    /** What the field names was changed since the caller read it. */
    public static RefusedException changed(String field) {
        return of(UserErrorCode.CONFLICT, field, "Somebody has changed this meanwhile; read it again");
    }

    /** Refuses where there is any reason to. */
    public static void ifAny(List<UserError> errors) {
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }

    public List<UserError> errors() {
        return errors;
    }
}
