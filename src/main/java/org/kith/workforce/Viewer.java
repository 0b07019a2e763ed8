package org.kith.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is asking, and what token and store agree that they are. */
record Viewer(
        @Nullable Professional professional,
        List<String> roles,
        List<String> permissions,
        @Nullable Authority authority,
        List<Team> teams,
        List<Team> manages) {}
