package org.kith.person;

import org.kith.access.Change;

/** The port through which a person is recorded together with a tie: the module that knows ties writes it. */
public interface FirstTie {

    /**
     * Writes the tie, in the transaction that writes the person.
     *
     * @param newPersonId whom the mutation has just written; the other was authorised and locked
     * @throws org.kith.api.RefusedException INVALID at firstTie.relationship where it says no tie
     */
    void record(Change change, String newPersonId, FirstTieInput tie);
}
