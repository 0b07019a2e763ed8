package org.kith.care;

/** Why an episode of care began (SSDA903 RNE). Labels, dates and sources: {@link CodeTable}, read from {@code codes/reason-for-new-episode.csv}. */
public enum ReasonForNewEpisode {
    S,
    L,
    P,
    T,
    B,
    U
}
