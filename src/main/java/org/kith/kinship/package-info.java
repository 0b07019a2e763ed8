/**
 * Ties between people as they are stored, each once and in one direction, and what they make people to each other.
 *
 * <p>{@code RecordTies} writes ties of all kinds, in versions; {@code TieWriter} is what every mutation about a tie goes through, {@code SaidTie} a
 * tie as somebody says it, {@code StoredTie} as it is believed. {@code CaseSystemRelationship} and {@code KinWord} read the words that case systems
 * and bundles have. {@code JudgeParentage} asks the rules in {@code parentage}, pure Java, which parentage cannot be. Everything else (sibling,
 * aunt, step) is derived by the engine in {@code relation}, pure Java too, from records handed to it.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person"})
@NullMarked
package org.kith.kinship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
