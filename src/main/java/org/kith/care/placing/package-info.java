/**
 * Starting and ending a placement. {@code StartPlacement} locks the child and the home, has {@code ReadPlacing} read what the rules in {@code
 * provision.rule} need, and writes the placement, the change of episodes and the clocks that begin; {@code EndPlacement} ends one. What rests on
 * somebody whom the caller does not see is told as no more than that a manager must check the home.
 */
@NullMarked
package org.kith.care.placing;

import org.jspecify.annotations.NullMarked;
