/** What is asked of a referral for a placement before it is recorded, a rule a class. Pure: the rules know no store, no viewer and no clock. */
@NullMarked
package org.kith.care.referring.rule;

import org.jspecify.annotations.NullMarked;
