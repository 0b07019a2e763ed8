/**
 * Import of a bundle: a folder of CSV files whose columns {@code graph-seed/README.md} documents.
 */
@NullMarked
package org.kith.exchange.bundle;

import org.jspecify.annotations.NullMarked;
