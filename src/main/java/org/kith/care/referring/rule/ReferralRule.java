package org.kith.care.referring.rule;

import java.util.List;
import java.util.stream.Stream;

/** A rule about a referral for a placement. */
public interface ReferralRule {
    /** All of them, in the order in which they are asked. */
    List<ReferralRule> ALL =
            List.of(new OneOpenReferral(), new DatesInOrder(), new KnownOncePlaced(), new AsTheShapeSays());

    /** What is wrong or odd; nothing where all is well. */
    Stream<Remark> remarks(Said said);
}
