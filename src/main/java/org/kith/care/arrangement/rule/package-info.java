/** What there is to say against an arrangement that a worker records: a rule a class, pure. What the law does not forbid is only looked at again. */
@NullMarked
package org.kith.care.arrangement.rule;

import org.jspecify.annotations.NullMarked;
