package org.kith.kinship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.PartialDate;

/** The input of a mutation that says a whole tie, or corrects one. */
public interface TieInput extends MutationInput {

    SaidTie tie(LocalDate today);

    @Nullable
    PartialDate validFrom();

    @Nullable
    PartialDate validTo();

    @Nullable
    String source();

    /** The tie that it corrects; null for a new one. */
    default @Nullable String tieId() {
        return null;
    }

    default @Nullable String revision() {
        return null;
    }
}
