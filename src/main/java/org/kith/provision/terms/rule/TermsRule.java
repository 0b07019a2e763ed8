package org.kith.provision.terms.rule;

import java.util.Optional;

/** A rule on a decision about a home. */
public interface TermsRule {

    /** Why the decision cannot be; nothing where the rule has nothing against it. */
    Optional<Objection> judge(Terms terms);
}
