/**
 * Children and adults: who they are, what they are called, where they live.
 *
 * <p>A person is a node with names, identifiers and contact details of their own ({@code RecordPeople}, {@code RecordIdentifiers}, {@code
 * RecordContactDetails}), a time in households ({@code RecordHouseholdMembers}) and addresses ({@code RecordPlaces}). {@code Person} is what a
 * viewer is told of one; {@code PersonCypher} has the parts of statements that tell it, for all modules. Mutations are a verb each
 * ({@code WritePerson}, {@code WriteCorrection}, {@code WriteName}, ...). {@code NameFolding} makes names comparable, {@code Likeness} says why two
 * records may be of one human, {@code MergePeople} makes one of two, {@code AskToCompare} has duty look where the one who asks may not.
 * {@code WriteNamedList} keeps a record for those on a list, {@code SealAdoptions} keeps the records before and after an adoption apart.
 *
 * <p>What this module needs of later ones it asks through ports: {@code FirstTie}, {@code NewChildRecord}, {@code FamilyRules}.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit"})
@NullMarked
package org.kith.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
