package org.kith.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;
import org.kith.person.Person;

/**
 * Leave from the usual fostering limit.
 *
 * @param children those of them whom the viewer sees whole
 */
record Exemption(
        GlobalId id,
        String revision,
        List<Person> children,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo)
        implements AboutPeople {

    @Override
    public void tellOf(Told told) {
        children.forEach(child -> child.tellOf(told));
    }

    static Exemption of(Row row, List<Person> children) {
        return new Exemption(
                new GlobalId("Exemption", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                children,
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
