/** Kith: the family-network and placement API for children's social care in England. */
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
