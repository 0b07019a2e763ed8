package org.kith.provision.terms.rule;

/**
 * Why a decision cannot be recorded.
 *
 * @param field of the input
 * @param message with the regulation
 */
public record Objection(String field, String message) {

    static Objection of(String field, String message, String regulation) {
        return new Objection(field, "%s (%s)".formatted(message, regulation));
    }
}
