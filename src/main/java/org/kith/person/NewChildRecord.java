package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.Change;

/** The port through which a person is recorded together with a children's services record: the module that keeps those opens it. */
public interface NewChildRecord {

    /**
     * Opens a record for somebody whom the mutation has just written, at the authority of the caller.
     *
     * @param localId the authority's number for the child; null where there is none yet
     * @throws org.kith.api.RefusedException INVALID at child where the caller is of no authority
     */
    void open(Change change, String personId, @Nullable String localId, @Nullable String source);
}
