/**
 * The tables of the return beside header and episodes, in both directions: what a row is as a fact about a child ({@code FactTable.record}),
 * and what row a fact is ({@code FactTable.said}).
 *
 * <p>A {@code Column} is read and written by a {@code Form}. What a form cannot read, or would write otherwise, is kept with the fact as it
 * was said ({@code unread}), so that a return that is exported says again what the imported one said. A correction by a worker leaves it out.
 */
@NullMarked
package org.kith.exchange.ssda903.table;

import org.jspecify.annotations.NullMarked;
