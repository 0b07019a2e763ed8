package org.kith.exchange.ssda903.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.Form;
import org.kith.exchange.ssda903.table.SaidRow;
import org.kith.graph.Row;

/**
 * An episode of care with its placement, as the return tells it.
 *
 * @param stay properties of the placement; null where none is recorded
 * @param setting properties of the home; null where it has none
 * @param postcode of the home, where its address is not confidential
 * @param last whether it is the last episode of the placement: the one that says why the placement changed
 */
record HeldEpisode(
        Row episode,
        @Nullable Row stay,
        @Nullable Row setting,
        @Nullable String postcode,
        boolean last) {
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    Map<String, String> row(HeldChild child) {
        SaidRow row = new SaidRow(ReturnTable.EPISODES)
                .say("CHILD", child.localId())
                .say("DECOM", day("validFrom", "startSaid"))
                .say("RNE", either(episode, "reasonForNew", "reasonForNewCode"))
                .say("LS", either(episode, "legalStatus", "legalStatusCode"))
                .say("CIN", either(episode, "need", "needCode"))
                .say("DEC", day("validTo", "endSaid"))
                .say("REC", either(episode, "reasonCeased", "reasonCeasedCode"));
        if (stay != null) {
            placement(row, stay);
        }
        return row.again(episode.has("unread") ? episode.texts("unread") : List.of())
                .values();
    }

    /** What a return said of the placement; of one that no return told, what its home says. */
    private void placement(SaidRow row, Row placement) {
        boolean returned = placement.has("typeCode");
        row.say("PLACE", either(placement, "type", "typeCode"))
                .say("PLACE_PROVIDER", either(placement, "provider", "providerCode"))
                .say("HOME_POST", placement.textOrNull("homePostcode"))
                .say("PL_POST", returned ? placement.textOrNull("placementPostcode") : postcode)
                .say("URN", returned || setting == null ? placement.textOrNull("urn") : setting.textOrNull("urn"));
        if (last) {
            row.say("REASON_PLACE_CHANGE", either(placement, "changeReason", "changeReasonCode"));
        }
    }

    /** Whether it was open on a day of the year. One that ended on the first day still ended in it. */
    boolean isIn(CollectionYear year) {
        return !episode.date("fromMin").isAfter(year.last())
                && !episode.date("toMax").isBefore(year.first());
    }

    boolean isAdoption(CollectionYear year) {
        LocalDate ended = episode.date("toMax");
        return ADOPTED.contains(String.valueOf(episode.textOrNull("reasonCeased"))) && year.holds(ended);
    }

    private @Nullable String day(String known, String said) {
        PartialDate date = PartialDate.in(episode, known);
        return date == null || !date.isFull()
                ? episode.textOrNull(said)
                : Form.DAY.writing().apply(date.earliest());
    }

    private static @Nullable String either(Row row, String known, String said) {
        return row.has(known) ? row.text(known) : row.textOrNull(said);
    }
}
