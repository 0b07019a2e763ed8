package org.kith.kinship.relation;

/**
 * Two people lived in one home at the same time.
 *
 * @param placed two children were placed there; otherwise it was a household
 * @param current both still live there
 */
public record SharedHome(String one, String other, boolean placed, boolean current) {

    String words() {
        if (placed) {
            return current ? "placed in the same home" : "were placed in the same home";
        }
        return current ? "lives in the same household" : "lived in the same household";
    }
}
