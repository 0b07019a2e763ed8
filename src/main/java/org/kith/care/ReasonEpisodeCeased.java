package org.kith.care;

/** Why an episode of care ended (SSDA903 REC). Every reason but X1 ends the period of care. Labels, dates and sources: {@link CodeTable}, read from {@code codes/reason-episode-ceased.csv}. */
public enum ReasonEpisodeCeased {
    X1,
    E11,
    E12,
    E2,
    E3,
    E4A,
    E4B,
    E13,
    E41,
    E45,
    E46,
    E47,
    E48,
    E5,
    E6,
    E7,
    E9,
    E14,
    E15,
    E16,
    E17,
    E8
}
