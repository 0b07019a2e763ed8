/**
 * Genogram and ecomap: layout and SVG. Nothing is drawn here yet.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "network", "kinship", "workforce"})
@NullMarked
package org.kith.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
