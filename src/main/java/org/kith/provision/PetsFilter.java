package org.kith.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which animals a home has to have and which it must not have; what is not known does not count as either.
 *
 * @param with all of which live there
 * @param without none of which lives there
 */
record PetsFilter(@Nullable List<HomePet> with, @Nullable List<HomePet> without) {}
