/** Who lives in a home beside the children placed there. */
@NullMarked
package org.kith.provision.household;

import org.jspecify.annotations.NullMarked;
