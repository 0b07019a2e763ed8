package org.kith.access;

import java.util.List;

/** Settings without which Kith would be unsafe or useless are not set. */
class MissingSettingsException extends RuntimeException {
    private final List<String> names;

    MissingSettingsException(List<String> names) {
        super("These settings are missing: " + String.join(", ", names));
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
