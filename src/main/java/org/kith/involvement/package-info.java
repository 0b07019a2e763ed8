/**
 * From the front door to court: contact, referral, early help, assessment, section 47 enquiry, child in need, child protection with its
 * conferences, pre-proceedings, court case; who is in each, who leads it, and what came of it for the family.
 *
 * <p>{@code InvolvementKind} is the list, {@code InvolvementRules} says what one of a kind may say, {@code InvolvementWriter} does the mutation,
 * {@code RecordInvolvements} and {@code RecordInvolvementParts} write it with its people, conferences and outcomes. {@code InvolvementsOfPerson}
 * resolves them on a person.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person", "workforce", "order"})
@NullMarked
package org.kith.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
