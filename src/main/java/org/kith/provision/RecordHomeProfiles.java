package org.kith.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records what homes offer. A home has one profile, with history: what is said of it anew supersedes what was said. */
@Component
public class RecordHomeProfiles {
    private static final RecordNodes PROFILES =
            RecordNodes.of("HomeProfile", Link.from("setting", "Setting", "HAS_PROFILE"));

    /**
     * What a home offers. A list that is null was not said; one that is empty is known to be empty.
     *
     * @param skills names of {@link HomeSkill}
     * @param trained skills with the day of their training, as {@code AUTISM 2025-03-04}
     * @param languages codes of ISO 639
     * @param faiths names of {@link HomeFaith}
     * @param pets names of {@link HomePet}
     * @param accessibility names of {@link HomeAccess}
     * @param smoking somebody in the home smokes
     * @param ownBedrooms bedrooms that are for one child each
     * @param sharing children can share a bedroom
     */
    public record ProfileRow(
            String settingId,
            @Nullable List<String> skills,
            List<String> trained,
            @Nullable List<String> languages,
            @Nullable List<String> faiths,
            @Nullable List<String> pets,
            @Nullable List<String> accessibility,
            @Nullable Boolean smoking,
            @Nullable Integer ownBedrooms,
            @Nullable Boolean sharing) {

        /** Nothing was said. */
        public boolean isEmpty() {
            return skills == null
                    && languages == null
                    && faiths == null
                    && pets == null
                    && accessibility == null
                    && smoking == null
                    && ownBedrooms == null
                    && sharing == null;
        }
    }

    public List<Outcome> profiles(Tx tx, Provenance provenance, List<ProfileRow> rows) {
        return PROFILES.record(
                tx, provenance, rows.stream().map(RecordHomeProfiles::fact).toList());
    }

    /** The profile has the id of its home. */
    private static NodeFact fact(ProfileRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("skills", row.skills());
        values.put("trained", row.trained().isEmpty() ? null : row.trained());
        values.put("languages", row.languages());
        values.put("faiths", row.faiths());
        values.put("pets", row.pets());
        values.put("accessibility", row.accessibility());
        values.put("smoking", row.smoking());
        values.put("ownBedrooms", row.ownBedrooms());
        values.put("sharing", row.sharing());
        return new NodeFact(row.settingId(), values, Map.of("setting", row.settingId()), null, null);
    }
}
