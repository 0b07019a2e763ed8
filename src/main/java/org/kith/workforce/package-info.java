/**
 * Professionals, teams, agencies, authorities and schools, and who works with whom.
 *
 * <p>{@code RecordWorkforce} and {@code RecordServices} write what imports know of them; {@code RecordAllocations} and {@code RecordTeamCases} say who
 * holds a child's case, and write the grants by which that worker and team see the child. {@code WorkforceWriter} and {@code AllocationWriter} do
 * the mutations, {@code WorkforceQueries} answers. {@code Viewer} is who asks.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person"})
@NullMarked
package org.kith.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
