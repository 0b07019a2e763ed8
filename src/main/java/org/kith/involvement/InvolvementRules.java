package org.kith.involvement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.api.Warning;
import org.kith.api.WarningCode;
import org.kith.involvement.RecordInvolvementInput.PersonSaid;

/** What an involvement may say, whatever else is recorded. Each list of faults is empty where it may be recorded. */
final class InvolvementRules {

    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_CODE = 20;

    private final RecordInvolvementInput input;
    private final List<UserError> faults = new ArrayList<>();

    private InvolvementRules(RecordInvolvementInput input) {
        this.input = input;
    }

    /** Why it cannot be recorded. */
    static List<UserError> faults(RecordInvolvementInput input) {
        var rules = new InvolvementRules(input);
        rules.sizes();
        rules.people();
        rules.dates();
        rules.whatOnlyOneKindHas();
        rules.said();
        return List.copyOf(rules.faults);
    }

    private void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            faults.add(UserError.at(field, UserErrorCode.INVALID, message));
        }
    }

    private void sizes() {
        long members = Stream.of(input.people(), input.leadWorkers(), input.coreGroup(), input.coreGroupWorkers())
                .mapToLong(List::size)
                .sum();
        refuse(members > MOST, "people", "At most " + MOST + " people and workers can be in one involvement");
        refuse(input.conferences().size() > MOST, "conferences", "At most " + MOST + " can be said");
        refuse(input.familyOutcomes().size() > MOST, "familyOutcomes", "At most " + MOST + " can be said");
        tooLong("reason", input.reason(), LONGEST_TEXT);
        tooLong("outcome", input.outcome(), LONGEST_TEXT);
        tooLong("outcomeCode", input.outcomeCode(), LONGEST_CODE);
    }

    private void tooLong(String field, @Nullable String text, int longest) {
        refuse(text != null && text.length() > longest, field, "At most " + longest + " characters are kept");
    }

    private void people() {
        refuse(
                input.people().stream().noneMatch(each -> each.role() == InvolvedRole.CHILD),
                "people",
                "An involvement is about at least one child");
        refuse(repeats(input.people().stream().map(PersonSaid::personId)), "people", "Each person can be in it once");
        refuse(
                repeats(input.coreGroup().stream().map(RecordInvolvementInput.CoreMemberSaid::personId)),
                "coreGroup",
                "Each person can be in it once");
    }

    private void dates() {
        backwards("validTo", input.validFrom(), input.validTo());
        input.people().forEach(each -> backwards("people", each.validFrom(), each.validTo()));
        input.leadWorkers().forEach(each -> backwards("leadWorkers", each.validFrom(), each.validTo()));
        input.coreGroup().forEach(each -> backwards("coreGroup", each.validFrom(), each.validTo()));
        input.coreGroupWorkers().forEach(each -> backwards("coreGroupWorkers", each.validFrom(), each.validTo()));
    }

    private void backwards(String field, @Nullable PartialDate from, @Nullable PartialDate to) {
        refuse(PartialDate.between(from, to).endsBeforeItStarts(), field, "It cannot end before it began");
    }

    private void whatOnlyOneKindHas() {
        boolean plan = input.kind() == InvolvementKind.CHILD_PROTECTION;
        refuse(plan && input.category() == null, "category", "A child protection plan needs a category of abuse");
        refuse(!plan && input.category() != null, "category", "Only a child protection plan has a category");
        refuse(!plan && !input.conferences().isEmpty(), "conferences", "Only a child protection plan has conferences");
        refuse(
                input.kind() != InvolvementKind.PRE_PROCEEDINGS && input.preProceedings() != null,
                "preProceedings",
                "Only pre-proceedings have these dates");
        refuse(
                input.kind() != InvolvementKind.ASSESSMENT && !input.factors().isEmpty(),
                "factors",
                "Only an assessment has factors");
        String noGroup = "Only early help, a child in need and a child protection plan have a core group";
        refuse(!input.kind().hasCoreGroup() && !input.coreGroup().isEmpty(), "coreGroup", noGroup);
        refuse(!input.kind().hasCoreGroup() && !input.coreGroupWorkers().isEmpty(), "coreGroupWorkers", noGroup);
    }

    private void said() {
        refuse(
                (input.step() == null) != (input.followsFrom() == null),
                "step",
                "A step and what it is from are said together");
        refuse(
                input.followsFrom() != null && input.followsFrom().equals(input.involvementId()),
                "followsFrom",
                "An involvement cannot come from itself");
        refuse(input.involvementId() == null && input.revision() != null, "revision", "A new one has no revision");
        refuse(
                input.validTo() == null && (input.outcome() != null || input.outcomeCode() != null),
                "outcome",
                "An outcome needs the day on which it ended");
        refuse(
                repeats(input.factors().stream())
                        || input.factors().contains(AssessmentFactor.F21)
                                && input.factors().size() > 1,
                "factors",
                "Each factor is said once, and 'no factor' (21) alone");
        refuse(
                repeats(input.conferences().stream().map(each -> each.kind() + "/" + each.date())),
                "conferences",
                "One conference of a kind can be held on a day");
        PreProceedings before = input.preProceedings();
        refuse(
                before != null && before.reviewMeetings() != null && before.reviewMeetings() < 0,
                "preProceedings.reviewMeetings",
                "There cannot be fewer than no meetings");
        refuse(
                input.familyOutcomes().stream().anyMatch(each -> each.aim().isBlank()),
                "familyOutcomes.aim",
                "What was aimed at has to be said");
        refuse(
                repeats(input.familyOutcomes().stream().map(each -> each.date() + "/" + each.aim())),
                "familyOutcomes",
                "An aim is looked at once on a day");
    }

    private static boolean repeats(Stream<?> values) {
        Set<Object> seen = new HashSet<>();
        return values.anyMatch(each -> !seen.add(each));
    }

    /** What to look at again, although it is recorded. */
    static List<Warning> warnings(RecordInvolvementInput input) {
        return input.conferences().stream()
                .filter(each -> isOutside(each, input.validFrom(), input.validTo()))
                .map(each -> Warning.at(
                        "conferences",
                        WarningCode.UNUSUAL,
                        "The conference of %s is outside the dates of the plan".formatted(each.date())))
                .toList();
    }

    private static boolean isOutside(Conference conference, @Nullable PartialDate from, @Nullable PartialDate to) {
        return from != null && conference.date().isBefore(from.earliest())
                || to != null && conference.date().isAfter(to.latest());
    }
}
