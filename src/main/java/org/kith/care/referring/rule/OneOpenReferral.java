package org.kith.care.referring.rule;

import java.util.stream.Stream;
import org.kith.care.referring.rule.Remark.Kind;

/**
 * One placement is looked for at a time: a second open referral would have homes answer for a child who is placed already, and would leave
 * the child's record open to those who look after the first was closed.
 */
final class OneOpenReferral implements ReferralRule {
    @Override
    public Stream<Remark> remarks(Said said) {
        return said.closedOn() == null && said.otherOpenSince() != null
                ? Stream.of(new Remark(
                        "childId",
                        Kind.ALREADY_RECORDED,
                        "A referral of this child is open since " + said.otherOpenSince()
                                + "; correct it, or close it first"))
                : Stream.empty();
    }
}
