/**
 * Court orders, parental responsibility and restrictions: who must not meet or know.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person", "kinship"})
@NullMarked
package org.kith.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
