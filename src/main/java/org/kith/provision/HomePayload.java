package org.kith.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;

/** What became of a mutation about a home. */
public record HomePayload(
        @Nullable Setting setting,
        List<UserError> userErrors,
        List<Warning> warnings,
        @Nullable String bookmark) {

    public static HomePayload of(Recorded recorded, @Nullable Setting setting) {
        return new HomePayload(setting, recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }
}
