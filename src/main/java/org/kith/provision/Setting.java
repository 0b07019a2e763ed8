package org.kith.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.person.Address;
import org.kith.person.Person;
import org.kith.provision.rule.DualApproval;
import org.kith.provision.rule.Span;

/** A place where children live. {@code kind} and {@code provider} are values of the schema's SettingKind and PlacementProvider. */
public record Setting(
        GlobalId id,
        String revision,
        String kind,
        @Nullable String name,
        @Nullable String urn,
        @Nullable String provider,
        @Nullable Integer beds,
        List<Person> carers,
        List<Approval> approvals,
        @Nullable Address address)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        carers.forEach(carer -> carer.tellOf(told));
    }

    /**
     * A setting from its parts, or null where the parts tell none.
     *
     * @param placementIds the placements whose carers are meant
     */
    public static @Nullable Setting of(@Nullable String id, List<String> placementIds, Parts parts) {
        Row row = parts.first("setting", id);
        if (id == null || row == null) {
            return null;
        }
        Row address = parts.first("address", id);
        return new Setting(
                new GlobalId("Setting", id),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                row.textOrNull("name"),
                row.textOrNull("urn"),
                row.textOrNull("provider"),
                row.numberOrNull("beds"),
                placementIds.stream()
                        .flatMap(placement -> parts.of("carer", placement).stream())
                        .map(carer -> Person.mentioned(carer.text("id"), parts))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                parts.of("approval", id).stream()
                        .map(each -> Approval.of(HomeAt.now(id), each))
                        .toList(),
                address == null ? null : Address.of(address));
    }

    /** Whether the household is approved as adopters and as foster carers as well, and since when. */
    private DualApproval dual() {
        return DualApproval.of(approvals.stream().map(Approval::held).toList());
    }

    public boolean dualApproved() {
        return dual().holds();
    }

    public @Nullable LocalDate dualApprovedOn() {
        return dual().since();
    }

    /**
     * Terms on which a household is approved; ages in completed years.
     *
     * @param home the household, at the moment by which the approval is told
     */
    public record Approval(
            GlobalId id,
            HomeAt home,
            String revision,
            String category,
            @Nullable Integer maxChildren,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Integer siblings,
            List<String> kinds,
            boolean extended,
            boolean untilReviewOutcome,
            @Nullable String terms,
            @Nullable String agency,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {

        private DualApproval.Held held() {
            ValidTime time = PartialDate.between(validFrom, validTo);
            return new DualApproval.Held(category, new Span(time.fromMin(), time.toMax()), current);
        }

        static Approval of(HomeAt home, Row row) {
            return new Approval(
                    new GlobalId("Approval", row.text("id")),
                    home,
                    Revision.of(row.instant("recordedAt")),
                    row.text("category"),
                    row.numberOrNull("maxChildren"),
                    row.numberOrNull("minAge"),
                    row.numberOrNull("maxAge"),
                    row.numberOrNull("siblings"),
                    row.texts("kinds"),
                    row.flag("extended"),
                    row.flag("untilReview"),
                    row.textOrNull("terms"),
                    row.textOrNull("agency"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }
}
