/**
 * Pathway plans: what a young person who leaves care needs, as it was assessed, and what is planned with them. Who the personal adviser is, is
 * an allocation of {@code workforce}; what is due by when is derived in {@code care.duty}.
 */
@NullMarked
package org.kith.care.leaving.pathway;

import org.jspecify.annotations.NullMarked;
