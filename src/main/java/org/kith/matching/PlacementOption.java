package org.kith.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.matching.rule.OptionCheck;
import org.kith.matching.rule.Outcome;
import org.kith.matching.score.Score.ScoreFactor;
import org.kith.network.DistanceBand;
import org.kith.provision.Setting;

/**
 * A home for a child or a group, with every reason.
 *
 * @param score 0 to 1, to be compared within the tier
 * @param vacancies null where nothing says for how many children the home is
 * @param distanceMiles from home, of the one who would move the farthest; null where an address is confidential or a locality not known
 */
record PlacementOption(
        Setting setting,
        Tier tier,
        Outcome outcome,
        List<OptionCheck> checks,
        double score,
        List<ScoreFactor> factors,
        @Nullable Integer vacancies,
        @Nullable Double distanceMiles,
        @Nullable DistanceBand distanceBand)
        implements AboutPeople {

    @Override
    public void tellOf(Told told) {
        setting.tellOf(told);
    }
}
