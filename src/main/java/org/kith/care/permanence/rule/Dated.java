package org.kith.care.permanence.rule;

import java.time.LocalDate;

/** Something that is said to have been done on a day. */
interface Dated {

    LocalDate day();

    /** The field of the input with the day. */
    String dayField();
}
