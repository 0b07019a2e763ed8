package org.kith.care.placing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.care.CodeTable;
import org.kith.care.PlacementAuthorisation;
import org.kith.care.placing.Episodes.Before;
import org.kith.care.placing.PlaceChild.Allowed;
import org.kith.care.placing.PlacingFacts.Said;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.provision.rule.Finding;
import org.kith.provision.rule.Judgement;
import org.kith.provision.rule.RuleName;
import org.springframework.stereotype.Component;

/**
 * Starts a placement, if the rules let it. The child is locked by the recorder, then the home here: of two requests for one bed, or for one child, the
 * second reads what the first has written.
 */
@Component
class StartPlacement {

    private final Recorder recorder;
    private final PlaceChild children;

    StartPlacement(Recorder recorder, PlaceChild children) {
        this.recorder = recorder;
        this.children = children;
    }

    /** @param told takes what each rule said, also where nothing is recorded */
    Recorded start(Scope scope, StartPlacementInput input, Consumer<List<PlacementCheck>> told) {
        return recorder.record(
                scope, "startPlacement", input, tx -> input.checked().subjects(), change -> write(change, input, told));
    }

    private String write(Change change, StartPlacementInput input, Consumer<List<PlacementCheck>> told) {
        String setting = input.setting();
        if (setting != null) {
            change.found("Setting", setting, "settingId");
        }
        StoredPlacement moving = moving(change.tx(), input);
        Before before = Episodes.of(change.tx(), input.child()).on(input.from(), "from");
        String legalStatus = legalStatus(input, before);
        PlacingFacts facts = ReadPlacing.read(change.tx(), input.child(), setting, input.with(), input.from());
        if (!facts.hasRecord()) {
            throw invalid("childId", "A child who is placed needs a record of children's services");
        }
        var said = new Said(CodesOfPlacing.placement(input), input.moving(), legalStatus, input.inEmergency());
        Judgement judgement = Judgement.of(facts.whole(said), facts.seen(said));
        List<PlacementCheck> checks = new ArrayList<>();
        judgement.findings().forEach((rule, finding) -> checks.add(PlacementCheck.of(rule, finding)));
        told.accept(List.copyOf(checks));
        List<PlacementAuthorisation> authorised = authorised(change, input, judgement);
        refuse(input, judgement, authorised);
        warnOfSiblings(change, input, judgement.findings());
        return children.place(
                change, input, new Allowed(legalStatus, before, moving, checks, authorised, judgement.clocks()));
    }

    /** The placement that ends as this one begins. */
    private static @Nullable StoredPlacement moving(Tx tx, StartPlacementInput input) {
        String id = input.moving();
        if (id == null) {
            return null;
        }
        StoredPlacement moving = StoredPlacement.of(tx, id, "moveFrom");
        if (!moving.child().equals(input.child())) {
            throw RefusedException.notFound("moveFrom");
        }
        if (!moving.isOpen()) {
            throw RefusedException.of(UserErrorCode.CONFLICT, "moveFrom", "That placement has an end already");
        }
        if (!input.from().isAfter(moving.from())) {
            throw invalid("from", "A child moves after the day on which the placement before it began");
        }
        return moving;
    }

    /** What the legal status is from the day on. */
    private static String legalStatus(StartPlacementInput input, @Nullable Before before) {
        if (input.legalStatus() != null) {
            return CodesOfPlacing.refuseUnlessValid(
                            CodeTable.LEGAL_STATUS, input.legalStatus().name(), input.from(), "legalStatus")
                    .code();
        }
        if (before == null) {
            throw invalid(
                    "legalStatus",
                    "The child is not looked after on that day: say under which legal status care starts");
        }
        return before.legalStatus();
    }

    /** Of what was named, what authorises something: by somebody who may, and decided by today. */
    private static List<PlacementAuthorisation> authorised(
            Change change, StartPlacementInput input, Judgement judgement) {
        return input.authorised().stream()
                .filter(each -> {
                    Finding finding = judgement.findings().get(each.rule());
                    return finding != null
                            && !finding.passed()
                            && finding.mayAuthorise().contains(each.role())
                            && !each.on().isAfter(change.today());
                })
                .toList();
    }

    private static void refuse(
            StartPlacementInput input, Judgement judgement, List<PlacementAuthorisation> authorised) {
        Set<RuleName> lifted = EnumSet.noneOf(RuleName.class);
        authorised.forEach(each -> lifted.add(each.rule()));
        List<UserError> errors = new ArrayList<>();
        for (RuleName rule : judgement.failed(lifted)) {
            PlacementCheck check = PlacementCheck.of(
                    rule, Objects.requireNonNull(judgement.findings().get(rule)));
            errors.add(UserError.at(field(rule, input), code(check), check.message()));
        }
        RefusedException.ifAny(errors);
    }

    private static UserErrorCode code(PlacementCheck check) {
        return switch (check.rule()) {
            case MANAGER_MUST_CHECK -> UserErrorCode.NOT_ALLOWED;
            case PROVIDER_FITS, PLACEMENT_FITS_SETTING, AGE_RANGE -> UserErrorCode.INVALID;
            default -> check.mayAuthorise().isEmpty() ? UserErrorCode.CONFLICT : UserErrorCode.NOT_ALLOWED;
        };
    }

    private static String field(RuleName rule, StartPlacementInput input) {
        return switch (rule) {
            case PROVIDER_FITS -> "provider";
            case ONE_PLACEMENT_AT_A_TIME -> "childId";
            case PLACEMENT_FITS_SETTING -> input.settingId() == null ? "settingId" : "type";
            default -> input.settingId() == null ? "type" : "settingId";
        };
    }

    private static void warnOfSiblings(Change change, StartPlacementInput input, Map<RuleName, Finding> findings) {
        Finding apart = Objects.requireNonNull(findings.get(RuleName.SIBLINGS_APART));
        if (apart.reason() != null) {
            change.warn(
                    WarningCode.UNUSUAL,
                    field(RuleName.SIBLINGS_APART, input),
                    PlacementCheck.of(RuleName.SIBLINGS_APART, apart).message());
        }
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
