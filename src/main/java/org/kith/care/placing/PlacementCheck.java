package org.kith.care.placing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.Finding;
import org.kith.provision.rule.RuleName;

/** What a rule said of a placement when it was to start. */
record PlacementCheck(
        RuleName rule,
        boolean passed,
        @Nullable String reason,
        @Nullable String regulation,
        List<Authoriser> mayAuthorise) {

    static PlacementCheck of(RuleName rule, Finding finding) {
        return new PlacementCheck(
                rule,
                finding.passed(),
                finding.reason(),
                finding.regulation(),
                finding.mayAuthorise().stream().sorted().toList());
    }

    /** As it is stored with the placement, for a caller who sends the mutation again. */
    String stored() {
        return "%s\t%s\t%s\t%s\t%s"
                .formatted(
                        rule,
                        passed,
                        reason == null ? "" : reason,
                        regulation == null ? "" : regulation,
                        mayAuthorise.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    static PlacementCheck of(String stored) {
        String[] parts = stored.split("\t", 5);
        return new PlacementCheck(
                RuleName.valueOf(parts[0]),
                Boolean.parseBoolean(parts[1]),
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? null : parts[3],
                Arrays.stream(parts[4].split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(Authoriser::valueOf)
                        .toList());
    }

    /** Why nothing was recorded, with what would change that. */
    String message() {
        String why = regulation == null ? reason + "" : "%s (%s)".formatted(reason, regulation);
        return mayAuthorise.isEmpty()
                ? why
                : "%s. It may be authorised by %s: name that in authorisations"
                        .formatted(
                                why,
                                mayAuthorise.stream().map(Authoriser::words).collect(Collectors.joining(", or ")));
    }
}
