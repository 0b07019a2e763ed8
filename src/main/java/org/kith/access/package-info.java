/**
 * Who may see or change what.
 *
 * <p>{@code Policy} is the scope that stands inside every Cypher pattern about people; {@code Grants} writes {@code MAY_SEE}, for the modules whose facts
 * are its reasons. {@code RootAccess} is the table of who may use which root of the schema, {@code RootGate} asks it before arguments are read.
 * {@code Claims}, {@code Security} and {@code ScopeOfRequest} make a {@code Scope} of a token.
 *
 * <p>{@code Recorder} does a mutation: once for each key of its caller, authorised, in one transaction, with the people whom it is about ({@code
 * Subject}) locked; {@code Change} is the mutation on its way, {@code Recorded} what became of it.
 *
 * <p>{@code BreakGlass} opens one child to one worker for a day; {@code Alerts} brings that, and uses by duty alone, before the privacy officer, and
 * {@code ReviewAlert} says what came of it. {@code Permission} is what somebody may do beside their roles.
 */
@ApplicationModule(allowedDependencies = {"graph", "api"})
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
