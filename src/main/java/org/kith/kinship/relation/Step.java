package org.kith.kinship.relation;

import org.kith.kinship.TieKind;

/**
 * A step from one person to the next.
 *
 * @param detail what the next person is to this one over this tie, in words, such as "birth mother" or "foster carer"
 */
public record Step(String from, String to, TieKind tie, StepDirection direction, String detail) {}
