package org.kith.exchange.ssda903;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.care.Code;

/** Whether the provider of an episode fits its placement, by the table of placement types. */
public final class ProviderFit {
    private ProviderFit() {}

    /** What does not fit, and why; nothing where the placement is of no known type. A row may break two rules. */
    public static Map<FindingCode, String> misfits(Episode episode) {
        Map<FindingCode, String> misfits = new EnumMap<>(FindingCode.class);
        Code type = episode.placementType().orElse(null);
        if (type == null) {
            return misfits;
        }
        String provider = episode.get("PLACE_PROVIDER");
        List<String> fitting = type.words("providers");
        String with = "The placement is " + type.code() + ", " + type.label();
        if (provider.isEmpty()) {
            if (!fitting.isEmpty()) {
                misfits.put(FindingCode.PROVIDER_MISSING, with);
            }
            return misfits;
        }
        if (provider.equals("PR0") && !type.code().equals("P1")) {
            misfits.put(FindingCode.PROVIDER_ONLY_FOR_PARENTS, with);
        }
        if (fitting.isEmpty()) {
            misfits.put(FindingCode.PROVIDER_NOT_EXPECTED, with);
        } else if (!fitting.contains(provider) && !provider.equals("PR0")) {
            misfits.put(FindingCode.PROVIDER_DOES_NOT_FIT, with + ", which may have " + String.join(", ", fitting));
        }
        return misfits;
    }
}
