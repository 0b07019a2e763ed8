/**
 * The taxonomies of the draft Children's Social Care Placements Standard, an enum each. Names, notations and IRIs are those of
 * SocialCareData/standard, commit ac47964 of 17 July 2026 (data model under the Open Government Licence v3).
 */
@NamedInterface("referral.taxonomy")
@NullMarked
package org.kith.care.referral.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
