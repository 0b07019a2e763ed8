/** How children get from a home to schools, and how long that takes. */
@NamedInterface("schoolrun")
@NullMarked
package org.kith.provision.schoolrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
