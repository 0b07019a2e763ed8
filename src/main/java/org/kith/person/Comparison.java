package org.kith.person;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.graph.Parts;
import org.kith.graph.Row;

/**
 * Records that duty is asked to compare, as far as the viewer sees them. {@code system} is a value of the schema's IdentifierSystem. The
 * module of workers answers who asked.
 *
 * @param askerId in the store
 * @param managerMustLook whether there is a record that the viewer does not see
 */
public record Comparison(
        GlobalId id,
        OffsetDateTime at,
        String askerId,
        @Nullable Person person,
        String system,
        String value,
        String note,
        List<Person> others,
        boolean managerMustLook)
        implements AboutPeople {

    @Override
    public void tellOf(Told told) {
        if (person != null) {
            person.tellOf(told);
        }
        others.forEach(other -> other.tellOf(told));
    }

    static Comparison of(Row task, Parts parts) {
        return new Comparison(
                new GlobalId("Comparison", task.text("id")),
                task.instant("at"),
                task.text("professionalId"),
                Person.mentioned(task.textOrNull("person"), parts),
                task.text("system"),
                task.text("value"),
                task.text("note"),
                task.texts("others").stream()
                        .map(id -> Objects.requireNonNull(Person.mentioned(id, parts)))
                        .toList(),
                task.flag("managerMustLook"));
    }
}
