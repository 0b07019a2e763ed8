/**
 * The looked-after children return out of the store: {@code ReadReturn} reads what is held of the children of an authority, {@code
 * HeaderRow} and {@code EpisodeSaid} write the two tables that are made of more than one fact, and the other tables write themselves.
 */
@NullMarked
package org.kith.exchange.ssda903.outgoing;

import org.jspecify.annotations.NullMarked;
