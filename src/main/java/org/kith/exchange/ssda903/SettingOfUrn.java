package org.kith.exchange.ssda903;

/**
 * A place to live that a return names by its URN.
 *
 * @param kind such as CHILDRENS_HOME
 * @param agency whether the URN is that of a fostering or adoption agency and not of one household: then two children with it are not
 *     known to live together
 */
public record SettingOfUrn(String urn, String kind, boolean agency) {}
