/**
 * A referral for a placement: what the draft Children's Social Care Placements Standard asks for, and what became of it.
 *
 * <p>The records are the standard's: {@code ReferralRecord} and its parts, each component a property, with the taxonomies as enums.
 * Properties, taxonomies and what is required are those of SocialCareData/standard, commit ac47964 of 17 July 2026 (data model under the Open
 * Government Licence v3). It is a draft: no law asks for it, and names and rules may still change. Where its ontology and its SHACL shape
 * differ, the shape decides: {@code siblingCount} may be missing, and {@code placementId} may stand on the whole record (the shape) as well
 * as on its availability (the ontology and its examples).
 */
@NamedInterface("referral")
@NullMarked
package org.kith.care.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
