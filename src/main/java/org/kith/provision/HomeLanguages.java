package org.kith.provision;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Languages that a home may speak: the two-letter codes of ISO 639, and sign languages by their three letters in ISO 639-3. */
public final class HomeLanguages {

    /** British, Irish and American Sign Language. */
    private static final Set<String> SIGNED = Set.of("bfi", "isg", "ase");

    private static final Set<String> KNOWN = known();

    private HomeLanguages() {}

    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of(Locale.getISOLanguages()));
        known.addAll(SIGNED);
        return Set.copyOf(known);
    }
}
