package org.kith.kinship.relation;

import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;

/**
 * A tie between two people of a family, as it is believed.
 *
 * @param fact names the tie
 * @param kind PARENT and CARE lead from the elder or the carer, KIN and KITH from the relative or the one who matters; the others lower id first
 * @param detail the kind within the kind: ADOPTIVE, MARRIAGE, FULL, AUNT_UNCLE, GODPARENT, SPECIAL_GUARDIAN; PLACEMENT for a child's stay
 * @param certainty null where it is disproven, which gives no relationship
 * @param side MATERNAL or PATERNAL: through which parent of the younger a relative is one, where that was said
 * @param home of a placement, the kind of home, such as FOSTER_HOUSEHOLD
 */
public record FamilyTie(
        String fact,
        TieKind kind,
        @Nullable String detail,
        String from,
        String to,
        @Nullable Certainty certainty,
        ValidTime time,
        @Nullable String side,
        @Nullable String home) {}
