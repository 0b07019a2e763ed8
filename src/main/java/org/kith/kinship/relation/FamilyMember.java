package org.kith.kinship.relation;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.person.Sex;

/** Somebody in a family, with as much of them as names a relationship. */
public record FamilyMember(
        String id, @Nullable Sex sex, @Nullable PartialDate birthDate) {}
