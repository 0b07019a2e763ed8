package org.kith.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.api.PartialDate;
import org.kith.api.UserErrorCode;
import org.kith.involvement.RecordInvolvementInput.CoreMemberSaid;
import org.kith.involvement.RecordInvolvementInput.PersonSaid;
import org.kith.involvement.RecordInvolvementInput.WorkerSaid;

class InvolvementRulesTests {

    /** An input to be varied; plain early help unless something else is said. */
    private static final class Said {
        InvolvementKind kind = InvolvementKind.EARLY_HELP;
        List<PersonSaid> people = List.of(new PersonSaid("ana", InvolvedRole.CHILD, null, null));
        List<WorkerSaid> leads = List.of();
        List<CoreMemberSaid> core = List.of();

        @Nullable
        String id;

        @Nullable
        String revision;

        @Nullable
        String follows;

        @Nullable
        Step step;

        @Nullable
        AbuseCategory category;

        List<AssessmentFactor> factors = List.of();
        List<Conference> conferences = List.of();

        @Nullable
        PreProceedings before;

        List<FamilyOutcome> outcomes = List.of();

        @Nullable
        String outcome;

        @Nullable
        PartialDate from = PartialDate.parse("2026-03");

        @Nullable
        PartialDate to;

        RecordInvolvementInput input() {
            return new RecordInvolvementInput(
                    "key",
                    id,
                    revision,
                    kind,
                    "authority",
                    people,
                    leads,
                    core,
                    List.of(),
                    follows,
                    step,
                    null,
                    category,
                    factors,
                    conferences,
                    before,
                    outcomes,
                    null,
                    outcome,
                    null,
                    from,
                    to);
        }

        List<String> fields() {
            return InvolvementRules.faults(input()).stream()
                    .peek(each -> assertThat(each.code()).isEqualTo(UserErrorCode.INVALID))
                    .map(each ->
                            String.join(".", each.path().subList(1, each.path().size())))
                    .toList();
        }
    }

    @Test
    void plainEarlyHelpMayBeRecorded() {
        assertThat(new Said().fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_PROTECTION, , category",
        "CHILD_PROTECTION, NEG, ''",
        "CHILD_IN_NEED, NEG, category",
        "COURT_CASE, , ''",
        "COURT_CASE, MUL, category"
    })
    void aCategoryIsForAChildProtectionPlanAndNeededThere(
            InvolvementKind kind, @Nullable AbuseCategory category, String field) {
        var said = new Said();
        said.kind = kind;
        said.category = category;
        assertThat(String.join(",", said.fields())).isEqualTo(field);
    }

    @Test
    void whatOnlyOneKindHasIsRefusedElsewhere() {
        var said = new Said();
        said.factors = List.of(AssessmentFactor.F3B);
        said.conferences = List.of(new Conference(ConferenceKind.INITIAL, LocalDate.of(2026, 3, 2), null));
        said.before = PreProceedings.NONE;
        assertThat(said.fields()).containsExactly("conferences", "preProceedings", "factors");
        said.kind = InvolvementKind.SECTION_47;
        said.core = List.of(new CoreMemberSaid("cara", null, null));
        assertThat(said.fields()).containsExactly("conferences", "preProceedings", "factors", "coreGroup");
    }

    @Test
    void anInvolvementIsAboutAChildAndNobodyIsInItTwice() {
        var said = new Said();
        said.people = List.of(new PersonSaid("cara", InvolvedRole.FAMILY_MEMBER, null, null));
        assertThat(said.fields()).containsExactly("people");
        said.people = List.of(
                new PersonSaid("ana", InvolvedRole.CHILD, null, null),
                new PersonSaid("ana", InvolvedRole.FAMILY_MEMBER, null, null));
        assertThat(said.fields()).containsExactly("people");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, ''",
        "2026-03-02, 2026-03, ''",
        "2026-03-02, 2026-03-01, validTo",
        "2026-03, 2026-01, validTo",
        ", 2026-02, ''"
    })
    void nothingEndsBeforeItBegan(@Nullable String from, @Nullable String to, String field) {
        var said = new Said();
        said.from = from == null ? null : PartialDate.parse(from);
        said.to = to == null ? null : PartialDate.parse(to);
        assertThat(String.join(",", said.fields())).isEqualTo(field);
        said.leads = List.of(new WorkerSaid("worker", said.from, said.to));
        assertThat(said.fields()).hasSize(field.isEmpty() ? 0 : 2);
    }

    @Test
    void anOutcomeNeedsAnEnd() {
        var said = new Said();
        said.outcome = "Closed";
        assertThat(said.fields()).containsExactly("outcome");
        said.to = PartialDate.parse("2026-04");
        assertThat(said.fields()).isEmpty();
    }

    @Test
    void aStepIsFromSomethingElse() {
        var said = new Said();
        said.step = Step.UP;
        assertThat(said.fields()).containsExactly("step");
        said.follows = "earlier";
        assertThat(said.fields()).isEmpty();
        said.id = "earlier";
        assertThat(said.fields()).containsExactly("followsFrom");
        said.step = null;
        assertThat(said.fields()).containsExactly("step", "followsFrom");
    }

    @Test
    void aNewOneHasNoRevision() {
        var said = new Said();
        said.revision = "1";
        assertThat(said.fields()).containsExactly("revision");
    }

    @Test
    void noFactorStandsAlone() {
        var said = new Said();
        said.kind = InvolvementKind.ASSESSMENT;
        said.factors = List.of(AssessmentFactor.F21);
        assertThat(said.fields()).isEmpty();
        said.factors = List.of(AssessmentFactor.F21, AssessmentFactor.F3B);
        assertThat(said.fields()).containsExactly("factors");
        said.factors = List.of(AssessmentFactor.F3B, AssessmentFactor.F3B);
        assertThat(said.fields()).containsExactly("factors");
    }

    @Test
    void anAimIsSaidOnceOnADay() {
        var aim = new FamilyOutcome("School", LocalDate.of(2026, 4, 1), null, null);
        var said = new Said();
        said.outcomes = List.of(aim, new FamilyOutcome("School", LocalDate.of(2026, 5, 1), null, true));
        assertThat(said.fields()).isEmpty();
        said.outcomes = List.of(aim, aim, new FamilyOutcome(" ", LocalDate.of(2026, 5, 1), null, true));
        assertThat(said.fields()).containsExactly("familyOutcomes.aim", "familyOutcomes");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 1", "2026-03-01, 0", "2026-06-30, 0", "2026-07-01, 1"})
    void aConferenceOutsideThePlanIsLookedAtAgain(LocalDate day, int warnings) {
        var said = new Said();
        said.kind = InvolvementKind.CHILD_PROTECTION;
        said.category = AbuseCategory.EMO;
        said.to = PartialDate.parse("2026-06");
        said.conferences = List.of(new Conference(ConferenceKind.REVIEW, day, null));
        assertThat(said.fields()).isEmpty();
        assertThat(InvolvementRules.warnings(said.input())).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "EARLY_HELP, UP, CHILD_IN_NEED, true",
        "EARLY_HELP, DOWN, CHILD_IN_NEED, false",
        "CHILD_PROTECTION, DOWN, EARLY_HELP, true",
        "CHILD_IN_NEED, ACROSS, CHILD_IN_NEED, true",
        "REFERRAL, DOWN, ASSESSMENT, true"
    })
    void aStepFitsTheLevelsOfHelp(InvolvementKind from, Step step, InvolvementKind to, boolean fits) {
        assertThat(from.mayStep(step, to)).isEqualTo(fits);
    }

    @Test
    void factorsHaveTheCodesOfTheCensus() {
        assertThat(AssessmentFactor.F10A.code()).isEqualTo("10A");
    }
}
