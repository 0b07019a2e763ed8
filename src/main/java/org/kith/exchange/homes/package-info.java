/**
 * Homes and supported accommodation as one CSV file of our own columns, in and out. {@code HomeFile} says what the columns are, and {@code
 * src/docs/homes-as-csv.md} says it to whoever fills them.
 */
@NullMarked
package org.kith.exchange.homes;

import org.jspecify.annotations.NullMarked;
