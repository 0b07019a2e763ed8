package org.kith.provision;

/** Religions as the census of 2021 in England and Wales asks for them. */
public enum HomeFaith {
    /** No religion. */
    NO_RELIGION,
    /** Christian, all denominations. */
    CHRISTIAN,
    /** Buddhist. */
    BUDDHIST,
    /** Hindu. */
    HINDU,
    /** Jewish. */
    JEWISH,
    /** Muslim. */
    MUSLIM,
    /** Sikh. */
    SIKH,
    /** Any other religion. */
    OTHER
}
