package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.Code;
import org.kith.care.CodeTable;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.WithdrawCare.Told;
import org.kith.graph.ValidTime;

/**
 * The care of one child as the store takes it. A code that its table knows, valid then or not, is the value; each is kept as said beside it
 * ({@code typeCode}), so that nothing impossible is lost.
 *
 * @param settingIds of the URNs that mean a setting
 * @param until the last day that the return tells of
 */
record CareRows(ReturnedChild child, String personId, ReturnIds ids, Map<String, String> settingIds, LocalDate until) {

    private static final List<String> OF_THE_PLACEMENT =
            List.of("PLACE", "PLACE_PROVIDER", "URN", "HOME_POST", "PL_POST");

    Stream<PlacementRow> placements() {
        return child.placements().stream().map(this::placement);
    }

    Stream<EpisodeRow> episodes() {
        return child.placements().stream()
                .flatMap(placement -> placement.episodes().stream().map(episode -> episode(placement, episode)));
    }

    /** What the return tells of the child's care from its first dated episode on; nothing where it has none. */
    Stream<Told> told() {
        List<String> all =
                child.episodes().stream().map(each -> ids.episode(each.ref())).toList();
        return child.episodes().stream()
                .map(Episode::from)
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> new Told(personId, first, until, all))
                .stream();
    }

    private PlacementRow placement(PlacementSpell spell) {
        Map<String, Object> further = new HashMap<>();
        put(further, "typeCode", spell.said("PLACE"));
        put(further, "providerCode", spell.said("PLACE_PROVIDER"));
        put(further, "changeReasonCode", spell.last().get("REASON_PLACE_CHANGE"));
        put(further, "urn", spell.said("URN"));
        put(further, "homePostcode", spell.said("HOME_POST"));
        put(further, "placementPostcode", spell.said("PL_POST"));
        if (!spell.startKnown()) {
            further.put("beganEarlier", true);
        }
        boolean inSetting = Settings.typeWithSetting(spell.first()).isPresent();
        return new PlacementRow(
                ids.placement(spell.ref()),
                personId,
                inSetting ? settingIds.get(spell.said("URN")) : null,
                known(CodeTable.PLACEMENT_TYPE, spell.said("PLACE")),
                known(CodeTable.PLACEMENT_PROVIDER, spell.said("PLACE_PROVIDER")),
                known(CodeTable.REASON_FOR_PLACEMENT_CHANGE, spell.last().get("REASON_PLACE_CHANGE")),
                further,
                time(spell.from(), spell.to()),
                null);
    }

    private EpisodeRow episode(PlacementSpell placement, Episode episode) {
        Map<String, Object> further = new HashMap<>();
        put(further, "reasonForNewCode", episode.get("RNE"));
        put(further, "legalStatusCode", episode.get("LS"));
        put(further, "needCode", episode.get("CIN"));
        put(further, "reasonCeasedCode", episode.get("REC"));
        put(further, "startSaid", episode.from() == null ? episode.get("DECOM") : "");
        put(further, "endSaid", episode.to() == null ? episode.get("DEC") : "");
        further.put("unread", unread(placement, episode));
        return new EpisodeRow(
                ids.episode(episode.ref()),
                personId,
                ids.placement(placement.ref()),
                known(CodeTable.REASON_FOR_NEW_EPISODE, episode.get("RNE")),
                known(CodeTable.LEGAL_STATUS, episode.get("LS")),
                known(CodeTable.CATEGORY_OF_NEED, episode.get("CIN")),
                known(CodeTable.REASON_EPISODE_CEASED, episode.get("REC")),
                further,
                time(episode.from(), episode.to()),
                null);
    }

    /** What the row says of its placement that the placement, which may last for several episodes, does not. */
    private static List<String> unread(PlacementSpell placement, Episode episode) {
        List<String> unread = new ArrayList<>();
        for (String column : OF_THE_PLACEMENT) {
            if (!episode.get(column).equals(placement.said(column))) {
                unread.add(column + '=' + episode.get(column));
            }
        }
        if (episode.has("REASON_PLACE_CHANGE") && episode != placement.last()) {
            unread.add("REASON_PLACE_CHANGE=" + episode.get("REASON_PLACE_CHANGE"));
        }
        return unread;
    }

    private static ValidTime time(@Nullable LocalDate from, @Nullable LocalDate to) {
        return PartialDate.between(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
    }

    private static @Nullable String known(CodeTable table, String said) {
        return table.find(said).map(Code::code).orElse(null);
    }

    private static void put(Map<String, Object> values, String name, String said) {
        if (!said.isEmpty()) {
            values.put(name, said);
        }
    }
}
