/** What may be said of a pathway plan: a rule in each class, without a store and without a clock. */
@NullMarked
package org.kith.care.leaving.pathway.rule;

import org.jspecify.annotations.NullMarked;
