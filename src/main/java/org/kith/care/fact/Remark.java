package org.kith.care.fact;

import org.jspecify.annotations.Nullable;
import org.kith.api.UserErrorCode;

/**
 * What there is against something that is said.
 *
 * @param refusal why it is not recorded; null where it is, and should be looked at again
 * @param field of the input
 */
public record Remark(@Nullable UserErrorCode refusal, String field, String message) {

    public static Remark cannotBe(String field, String message) {
        return new Remark(UserErrorCode.INVALID, field, message);
    }

    /** It is the same as one that is recorded. */
    public static Remark toldAlready(String field, String message) {
        return new Remark(UserErrorCode.ALREADY_RECORDED, field, message);
    }

    public static Remark lookAgain(String field, String message) {
        return new Remark(null, field, message);
    }

    public boolean refuses() {
        return refusal != null;
    }
}
