/**
 * Which duties to those who leave care a young person has: the status of the law on a day, derived by the rules in {@code rule} and stored
 * nowhere.
 */
@NamedInterface("leaving")
@NullMarked
package org.kith.care.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
