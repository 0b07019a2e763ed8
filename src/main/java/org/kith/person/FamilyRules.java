package org.kith.person;

import org.kith.access.Change;

/**
 * The port through which what is said of people is judged by the rules of parentage: the module that knows ties knows them. Asked in the
 * transaction of a mutation, about what its caller is told.
 */
public interface FamilyRules {

    /**
     * Judges a correction. What did not fit before it is not held against it.
     *
     * @param before the person as the caller is told of them
     * @param after the same as the correction says it
     * @param birthField the field of the input that says the birth
     * @throws org.kith.api.RefusedException INVALID where the new dates and those of a parent or a child cannot both be
     */
    void corrected(Change change, Person before, Person after, String birthField);

    /**
     * Judges that two are one, before they are.
     *
     * @throws org.kith.api.RefusedException INVALID at duplicateId where one of them is an ancestor of the other
     */
    void merged(Change change, String keptId, String duplicateId);
}
