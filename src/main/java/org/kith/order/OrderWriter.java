package org.kith.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.order.OrderInputs.RecordOrderInput;
import org.kith.order.OrderInputs.RecordRestrictionInput;
import org.kith.order.RecordOrders.OrderPersonRow;
import org.kith.order.RecordOrders.OrderRow;
import org.kith.order.RecordOrders.RestrictionRow;
import org.springframework.stereotype.Component;

/** Records and corrects orders and restrictions for workers. */
@Component
class OrderWriter {

    private static final int LONGEST = 4_000;
    private static final int MOST_PEOPLE = 40;

    private final Recorder recorder;
    private final RecordOrders orders;

    OrderWriter(Recorder recorder, RecordOrders orders) {
        this.recorder = recorder;
        this.orders = orders;
    }

    Recorded order(Scope scope, RecordOrderInput input) {
        return recorder.record(
                scope, "recordOrder", input, tx -> subjects(tx, input), change -> writeOrder(change, input));
    }

    Recorded restriction(Scope scope, RecordRestrictionInput input) {
        return recorder.record(
                scope,
                "recordRestriction",
                input,
                tx -> checked(input).everyone(),
                change -> writeRestriction(change, input));
    }

    /** Whom the order says it is about, and whom it was about before it is corrected. */
    private static List<Subject> subjects(Tx tx, RecordOrderInput input) {
        List<UserError> errors = new ArrayList<>(wrongTime(input.validFrom(), input.validTo()));
        errors.addAll(tooLong("terms", input.terms()));
        errors.addAll(tooLong("court", input.court()));
        if (input.subjectIds().isEmpty() || input.everyone().size() > MOST_PEOPLE) {
            errors.add(UserError.at(
                    "subjectIds",
                    UserErrorCode.INVALID,
                    "An order is about a child at least, and about " + MOST_PEOPLE + " people at most"));
        }
        RefusedException.ifAny(errors);
        String id = id(input.orderId());
        Stream<Subject> before = id == null
                ? Stream.of()
                : found(StoredPaper.order(tx, id), "orderId").subjects().stream()
                        .map(person -> new Subject(person, "orderId"));
        return Stream.concat(input.everyone().stream(), before).toList();
    }

    private String writeOrder(Change change, RecordOrderInput input) {
        String id = id(input.orderId());
        if (id != null) {
            StoredPaper before = found(StoredPaper.order(change.tx(), id), "orderId");
            Revision.check(input.revision(), before.revision());
            refuseToLeaveOut(before.subjects(), input.subjects(), "subjectIds");
            refuseToLeaveOut(before.others(), input.named(), "namedIds");
        }
        String order = id == null ? Ids.next() : id;
        Provenance provenance = change.provenance(input.source());
        ValidTime time = PartialDate.between(input.validFrom(), input.validTo());
        orders.orders(
                change.tx(),
                provenance,
                List.of(new OrderRow(order, input.kind(), input.court(), input.terms(), time, null)));
        orders.people(
                change.tx(),
                provenance,
                Stream.concat(
                                input.subjects().stream().map(each -> person(order, each, true)),
                                input.named().stream().map(each -> person(order, each, false)))
                        .toList());
        return order;
    }

    private static OrderPersonRow person(String order, Subject person, boolean subject) {
        return new OrderPersonRow(order, person.personId(), subject, null);
    }

    private static void refuseToLeaveOut(Set<String> before, List<Subject> said, String field) {
        Set<String> left = new HashSet<>(before);
        left.removeAll(said.stream().map(Subject::personId).collect(Collectors.toSet()));
        if (!left.isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    field,
                    "A correction keeps everyone who is in the order; end it and record another instead");
        }
    }

    private static RecordRestrictionInput checked(RecordRestrictionInput input) {
        List<UserError> errors = new ArrayList<>(wrongTime(input.validFrom(), input.validTo()));
        errors.addAll(tooLong("reason", input.reason()));
        if (input.orderId() == null && (input.reason() == null || input.reason().isBlank())) {
            errors.add(UserError.at(
                    "reason",
                    UserErrorCode.INVALID,
                    "A restriction follows from an order, or from a decision about risk that says why"));
        }
        if (input.protectsId().equals(input.againstId())) {
            errors.add(UserError.at("againstId", UserErrorCode.INVALID, "Nobody is protected from themselves"));
        }
        RefusedException.ifAny(errors);
        return input;
    }

    private String writeRestriction(Change change, RecordRestrictionInput input) {
        String order = input.order();
        String protects = input.protects().personId();
        Subject against = input.against();
        if (order != null
                && !found(StoredPaper.order(change.tx(), order), "orderId")
                        .subjects()
                        .contains(protects)) {
            throw RefusedException.notFound("orderId");
        }
        String id = input.restrictionId() == null
                ? null
                : GlobalId.parse(input.restrictionId(), "Restriction").key();
        if (id != null) {
            StoredPaper before = found(StoredPaper.restriction(change.tx(), id), "restrictionId");
            Set<String> others = against == null ? Set.of() : Set.of(against.personId());
            if (!before.subjects().equals(Set.of(protects))
                    || !before.others().equals(others)
                    || !Objects.equals(before.orderId(), order)) {
                throw RefusedException.notFound("restrictionId");
            }
            Revision.check(input.revision(), before.revision());
        }
        String restriction = id == null ? Ids.next() : id;
        orders.restrictions(
                change.tx(),
                change.provenance(input.source()),
                List.of(new RestrictionRow(
                        restriction,
                        input.kind(),
                        protects,
                        against == null ? null : against.personId(),
                        order,
                        input.reason(),
                        PartialDate.between(input.validFrom(), input.validTo()),
                        null)));
        return restriction;
    }

    private static StoredPaper found(@Nullable StoredPaper paper, String field) {
        if (paper == null) {
            throw RefusedException.notFound(field);
        }
        return paper;
    }

    private static @Nullable String id(@Nullable String orderId) {
        return orderId == null ? null : GlobalId.parse(orderId, "Order").key();
    }

    private static List<UserError> wrongTime(@Nullable PartialDate from, @Nullable PartialDate to) {
        return PartialDate.between(from, to).endsBeforeItStarts()
                ? List.of(UserError.at("validTo", UserErrorCode.INVALID, "It cannot end before it begins"))
                : List.of();
    }

    private static List<UserError> tooLong(String field, @Nullable String text) {
        return text != null && text.length() > LONGEST
                ? List.of(
                        UserError.at(field, UserErrorCode.INVALID, "At most " + LONGEST + " characters are taken here"))
                : List.of();
    }
}
