/**
 * The draft Children's Social Care Placements Standard: a referral for a placement as its record has it, reading one from JSON-LD and
 * writing one as JSON-LD.
 *
 * <p>Properties, taxonomies and what is required are those of SocialCareData/standard, commit ac47964 of 17 July 2026 (data model under the
 * Open Government Licence v3). It is a draft: no law asks for it, and names and rules may still change. Where its ontology and its SHACL
 * shape differ, the shape decides: {@code siblingCount} may be missing, and {@code placementId} may stand on the whole record (the shape) as
 * well as on its availability (the ontology and its examples). Neither says anything about the order of dates, and so nothing is checked.
 *
 * <p>Nothing here reaches for the network, and a {@code @context} that is given by address is not fetched.
 */
@NullMarked
package org.kith.exchange.placements;

import org.jspecify.annotations.NullMarked;
