package org.kith.graph;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who asks and when, as the parameter {@code $scope} that every statement for a person finds. */
@Component
class ScopeParameter {

    private final Clock clock;

    ScopeParameter(Clock clock) {
        this.clock = clock;
    }

    Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<String, Object> who = new HashMap<>();
        who.put("professional", scope.professional());
        who.put("roles", List.copyOf(scope.roles()));
        who.put("permissions", List.copyOf(scope.permissions()));
        who.put("authority", scope.authority());
        who.put("agency", scope.agency());
        who.put("today", LocalDate.from(now));
        who.put("now", now);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("scope", who);
        return all;
    }
}
