/**
 * From the front door to court: contact, referral, early help, assessment, section 47 enquiry, child in need, child protection,
 * pre-proceedings, court case; who is in each, who leads it, and what came of it for the family.
 */
@ApplicationModule(allowedDependencies = {"graph", "api", "access", "audit", "person", "workforce", "order"})
@NullMarked
package org.kith.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
