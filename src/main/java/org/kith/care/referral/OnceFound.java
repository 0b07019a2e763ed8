package org.kith.care.referral;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that the standard's shape asks of every record, and that nobody can know before a placement was found: null in Kith until then. A
 * record without it is not yet one of the standard.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnceFound {}
