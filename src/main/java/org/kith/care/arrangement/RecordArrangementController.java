package org.kith.care.arrangement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.care.arrangement.RecordArrangements.ArrangementRow;
import org.kith.care.fact.FactWriter;
import org.kith.graph.Provenance;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record what is arranged beyond placements. */
@Controller
class RecordArrangementController {

    private final FactWriter writer;
    private final RecordArrangements arrangements;
    private final ArrangementQueries queries;

    RecordArrangementController(FactWriter writer, RecordArrangements arrangements, ArrangementQueries queries) {
        this.writer = writer;
        this.arrangements = arrangements;
        this.queries = queries;
    }

    record OfStayingPut(
            @Nullable StayingPut stayingPut,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    record OfShortBreakAgreement(
            @Nullable ShortBreakAgreement shortBreakAgreement,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    private interface Verb {
        void record(Tx tx, Provenance provenance, List<ArrangementRow> rows);
    }

    private Recorded record(Scope scope, String mutation, ArrangementInput input, Verb verb) {
        return writer.record(
                scope,
                mutation,
                input,
                input::remarks,
                (change, id, before) -> verb.record(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new ArrangementRow(
                                id,
                                input.childKey(),
                                input.settingKey(),
                                input.provider(),
                                input.validFrom(),
                                input.validTo(),
                                input.daysUsed(),
                                input.countedTo(),
                                null))));
    }

    @MutationMapping
    OfStayingPut recordStayingPut(@Argument RecordStayingPutInput input, Scope scope) {
        Recorded done = record(scope, "recordStayingPut", input, arrangements::stayingPut);
        return new OfStayingPut(
                done.read(scope, queries::stayingPut), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    OfShortBreakAgreement recordShortBreakAgreement(@Argument RecordShortBreakAgreementInput input, Scope scope) {
        Recorded done = record(scope, "recordShortBreakAgreement", input, arrangements::shortBreakAgreements);
        return new OfShortBreakAgreement(
                done.read(scope, queries::shortBreakAgreement), done.userErrors(), done.warnings(), done.bookmark());
    }
}
