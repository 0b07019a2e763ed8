/** Rules on one episode: its codes and its days. */
@NullMarked
package org.kith.exchange.ssda903.rule.episode;

import org.jspecify.annotations.NullMarked;
