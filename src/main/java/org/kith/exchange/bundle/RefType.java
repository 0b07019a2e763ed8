package org.kith.exchange.bundle;

/** What a reference in a bundle points to. */
public enum RefType {
    AUTHORITY("authority", "Authority", "authorities.csv"),
    LOCALITY("locality", "Locality", "localities.csv"),
    ADDRESS("address", "Address", "addresses.csv"),
    TEAM("team", "Team", "teams.csv"),
    PROFESSIONAL("professional", "Professional", "professionals.csv"),
    PERSON("person", "Person", "people.csv"),
    /** A person with a child record: the same id as the person. */
    CHILD("person", "Child", "children.csv"),
    NAME("name", "PersonName", "names.csv"),
    IDENTIFIER("identifier", "Identifier", "identifiers.csv"),
    HOUSEHOLD("household", "Household", "households.csv"),
    SCHOOL("school", "School", "schools.csv"),
    SETTING("setting", "Setting", "settings.csv"),
    APPROVAL("approval", "Approval", "approvals.csv"),
    REGISTRATION("registration", "Registration", "registrations.csv"),
    EXEMPTION("exemption", "Exemption", "exemptions.csv"),
    PLACEMENT("placement", "Placement", "placements.csv"),
    EPISODE("episode", "CareEpisode", "episodes.csv"),
    ORDER("order", "Order", "orders.csv"),
    RESTRICTION("restriction", "Restriction", "restrictions.csv");

    private final String type;
    private final String label;
    private final String file;

    RefType(String type, String label, String file) {
        this.type = type;
        this.label = label;
        this.file = file;
    }

    /** The word that ids of these are made from. */
    String type() {
        return type;
    }

    /** Label of their nodes. */
    String label() {
        return label;
    }

    /** The file that they stand in. */
    String file() {
        return file;
    }
}
