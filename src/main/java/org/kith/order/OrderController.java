package org.kith.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.graph.Scope;
import org.kith.kinship.TieWriter;
import org.kith.order.OrderInputs.RecordOrderInput;
import org.kith.order.OrderInputs.RecordParentalResponsibilityInput;
import org.kith.order.OrderInputs.RecordRestrictionInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is recorded about orders, restrictions and parental responsibility. */
@Controller
class OrderController {

    private final OrderWriter writer;
    private final TieWriter ties;
    private final OrderQueries queries;

    OrderController(OrderWriter writer, TieWriter ties, OrderQueries queries) {
        this.writer = writer;
        this.ties = ties;
        this.queries = queries;
    }

    record RecordOrderPayload(
            @Nullable Order order,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record RecordRestrictionPayload(
            @Nullable Restriction restriction,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record RecordParentalResponsibilityPayload(
            @Nullable ParentalResponsibility parentalResponsibility,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    @MutationMapping
    RecordOrderPayload recordOrder(@Argument RecordOrderInput input, Scope scope) {
        Recorded done = writer.order(scope, input);
        return new RecordOrderPayload(
                done.read(scope, queries::order), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    RecordRestrictionPayload recordRestriction(@Argument RecordRestrictionInput input, Scope scope) {
        Recorded done = writer.restriction(scope, input);
        return new RecordRestrictionPayload(
                done.read(scope, queries::restriction), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    RecordParentalResponsibilityPayload recordParentalResponsibility(
            @Argument RecordParentalResponsibilityInput input, Scope scope) {
        Recorded done = ties.say(scope, "recordParentalResponsibility", input);
        return new RecordParentalResponsibilityPayload(
                done.read(scope, queries::parentalResponsibility), done.userErrors(), done.warnings(), done.bookmark());
    }
}
