package org.kith.provision.terms;

import java.util.regex.Pattern;

/** The unique reference number of the inspectorate, as the SSDA903 return writes it. */
final class Urn {
    private static final Pattern FORM = Pattern.compile("[0-9]{7}|SC[0-9]{6}|XXXXXXX");

    private Urn() {}

    static boolean isWritten(String urn) {
        return FORM.matcher(urn.strip()).matches();
    }
}
