/**
 * The children looked-after return to the Department for Education (SSDA903): reading its files, telling what is wrong with them row by
 * row, and recording all of it, right or wrong.
 */
@NullMarked
package org.kith.exchange.ssda903;

import org.jspecify.annotations.NullMarked;
