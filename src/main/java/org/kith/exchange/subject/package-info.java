/**
 * Subject access: everything that is held about a person, as they may have it. {@code ReadSubject} reads it whole, the rules of
 * {@code Withholding} take out what is not theirs to have, {@code Catalogue} says what is told under which words, and {@code TellSubject} makes of it an
 * {@code Account}, which is written as JSON and as HTML.
 */
@NullMarked
package org.kith.exchange.subject;

import org.jspecify.annotations.NullMarked;
