package org.kith.exchange.county;

/** What was written. */
public record CountySize(int childrenInCare, long people, long ties, long placements, long teams) {}
