package org.kith.matching.facts;

import java.time.LocalDate;

/**
 * What is looked for.
 *
 * @param on first day of the placement
 * @param stay how long it is meant to last
 * @param emergency the authority says that the children need it at once
 */
public record Search(LocalDate on, PlannedStay stay, boolean emergency, Needs needs, Wishes wishes) {}
