/**
 * Which placement of a child in a home can be, and who may authorise one that otherwise could not: a rule a class, each on what is known of the
 * child, the home and the day. Pure: the rules know no store, no viewer and no clock. Whoever asks hands them a {@link
 * org.kith.provision.rule.Proposal} twice, once with everyone in it and once with those whom the caller sees, and {@link
 * org.kith.provision.rule.Judgement} tells nothing that rests on the others.
 */
@NamedInterface("rule")
@NullMarked
package org.kith.provision.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
