package org.kith.care.referral.taxonomy;

import java.util.List;

/**
 * What the standard calls a concept.
 *
 * @param scheme the name of its taxonomy, such as {@code risk-level}
 * @param prefix what stands for the taxonomy in a compact IRI, such as {@code rl}
 * @param local the last part of its IRI, such as {@code RiskPresent}
 * @param notation its short code, such as {@code risk-present}; it is given once in a taxonomy, and again in others
 * @param label its name for people
 * @param alsoWritten how else the standard's context or taxonomy writes it
 */
public record ConceptNames(
        String scheme, String prefix, String local, String notation, String label, List<String> alsoWritten) {
    /** The namespace of the standard, in which every property, class and taxonomy has its IRI. */
    public static final String NAMESPACE = "https://ns.socialcaredata.io/placements/";

    public ConceptNames {
        alsoWritten = List.copyOf(alsoWritten);
    }

    public String iri() {
        return NAMESPACE + scheme + "#" + local;
    }

    /** The IRI with its prefix, such as {@code rl:RiskPresent}: Kith's context and the published one read it alike. */
    public String compactIri() {
        return prefix + ":" + local;
    }

    /** Whether a text without a prefix means this concept: letter for letter its local name, notation, label or another spelling. */
    public boolean isWritten(String text) {
        return text.equals(local) || text.equals(notation) || text.equals(label) || alsoWritten.contains(text);
    }
}
