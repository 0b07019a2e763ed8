/** Codes of the return on looked-after children about health and leaving care. Labels and sources: {@link org.kith.care.CodeTable}. */
@NullMarked
package org.kith.care.outcome.code;

import org.jspecify.annotations.NullMarked;
