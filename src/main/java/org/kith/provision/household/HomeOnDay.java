package org.kith.provision.household;

import java.time.LocalDate;

/** A home on a day. */
record HomeOnDay(String id, LocalDate on) {

    /** Names it in an answer about several. */
    String key() {
        return id + ' ' + on;
    }
}
