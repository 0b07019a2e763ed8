/**
 * The plan for all children of a county who wait and all homes with a place, solved together: sets of brothers and sisters packed into homes, the
 * best such plan that was found, and a bound that no plan can pass.
 *
 * <p>Pure: no store, no Spring, and of the clock only the limit of time. A {@code Question} goes into {@code Planning}, a {@code Plan} comes out.
 * What is eligible, of which tier and how good is asked of {@code Candidates}; who may live together of {@code Sharing}.
 */
@NamedInterface("plan")
@NullMarked
package org.kith.matching.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
