package org.kith.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Reads of sibling groups. */
@Component
class SiblingQueries implements Planned {

    /**
     * The people around a child among whom siblings are derived, and where those live who are seen at FULL, today. Starts from the unique
     * id of the child; a row or a few for each person, none where the viewer does not see the child.
     */
    private static final String SIBLINGS = SiblingCypher.around(Moment.NOW);

    /** The same question about a day and a time of belief in the past. */
    private static final String SIBLINGS_THEN = SiblingCypher.around(Moment.THEN);

    private final Reads reads;
    private final Clock clock;

    SiblingQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public void planAhead(Scope nobody) {
        siblings(nobody, new KinshipQuestion(NO_ID, null, true, null, null), Map.of());
        siblings(nobody, new KinshipQuestion(NO_ID, null, true, LocalDate.EPOCH, null), Map.of());
    }

    @Nullable
    SiblingGroup siblings(Scope scope, KinshipQuestion question, Map<String, Object> wanted) {
        Map<String, Object> wants = new HashMap<>(wanted);
        List.of("child", "inCare", "currentPlacement", "allocated").forEach(each -> wants.put(each, true));
        Walk walk = Walk.siblings(question);
        List<Row> rows = reads.list(
                scope,
                walk.past() ? SIBLINGS_THEN : SIBLINGS,
                walk.parameters(LocalDate.now(clock), OffsetDateTime.now(clock), Map.copyOf(wants)));
        return rows.isEmpty() ? null : SiblingGroup.of(question.from(), new Parts(rows));
    }
}
