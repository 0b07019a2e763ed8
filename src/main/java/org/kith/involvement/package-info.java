/**
 * From the front door to court: contact, referral, early help, assessment, section 47, child in need, child protection,
 * pre-proceedings. Nothing is kept here yet.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person", "workforce", "order"})
@NullMarked
package org.kith.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
