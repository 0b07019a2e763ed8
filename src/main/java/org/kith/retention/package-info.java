/**
 * How long a record is kept, what holds it beyond that, and how it is erased. {@code KeepingRule} has the rules, each with its source, pure and
 * without a store; {@code ReadLives} reads what they need to know; {@code LegalHolds} stops an erasure; {@code Erasure} takes a person's values out of the
 * store and leaves a tombstone.
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package org.kith.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
