/**
 * Children and adults: names, dates, identifiers, households and addresses, and the folding of names for search.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit"})
@NullMarked
package org.kith.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
