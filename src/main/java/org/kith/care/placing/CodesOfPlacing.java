package org.kith.care.placing;

import java.time.LocalDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.Code;
import org.kith.care.CodeTable;
import org.kith.provision.rule.PlacementCode;

/** Codes of the return, as they are used to place a child on a day. */
final class CodesOfPlacing {
    private CodesOfPlacing() {}

    /** @throws RefusedException INVALID where the code may not be used on the day */
    static Code refuseUnlessValid(CodeTable table, String said, LocalDate on, String field) {
        if (table.lookup(said, on) instanceof CodeTable.Answer.Valid valid) {
            return valid.code();
        }
        throw RefusedException.of(UserErrorCode.INVALID, field, "The code %s was not in use on %s".formatted(said, on));
    }

    static PlacementCode placement(StartPlacementInput input) {
        Code code = refuseUnlessValid(CodeTable.PLACEMENT_TYPE, input.type().name(), input.from(), "type");
        return new PlacementCode(
                code.code(),
                code.fact("kind"),
                code.fact("setting"),
                code.words("providers"),
                input.provider() == null ? null : input.provider().name());
    }
}
