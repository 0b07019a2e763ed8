package org.kith.provision.terms;

import java.util.List;
import org.kith.provision.terms.rule.TermsRule;
import org.kith.provision.terms.rule.TermsRules;

/** Decisions about a home, as they stand in the store. */
enum Decision {
    APPROVAL("Approval", "HAS_APPROVAL", "APPROVED_FOR", "approvalId", "recordApproval", TermsRules.APPROVAL),
    REGISTRATION(
            "Registration",
            "HAS_REGISTRATION",
            "NAMES_NOBODY",
            "registrationId",
            "recordRegistration",
            TermsRules.REGISTRATION),
    EXEMPTION("Exemption", "HAS_EXEMPTION", "EXEMPTS", "exemptionId", "recordExemption", TermsRules.EXEMPTION);

    private final String label;
    private final String edge;
    private final String names;
    private final String field;
    private final String mutation;
    private final List<TermsRule> rules;

    Decision(String label, String edge, String names, String field, String mutation, List<TermsRule> rules) {
        this.label = label;
        this.edge = edge;
        this.names = names;
        this.field = field;
        this.mutation = mutation;
        this.rules = rules;
    }

    /** Label of its nodes, and the type of its global ids. */
    String label() {
        return label;
    }

    /** Type of the edge from the home. */
    String edge() {
        return edge;
    }

    /** Type of the edges to the children whom it names. */
    String names() {
        return names;
    }

    /** The field of the input that says which one is corrected. */
    String field() {
        return field;
    }

    /** The root field that records it. */
    String mutation() {
        return mutation;
    }

    List<TermsRule> rules() {
        return rules;
    }
}
