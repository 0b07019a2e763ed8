package org.kith.network;

/** The time by which a timeline is in order. */
enum TimelineOrder {
    HAPPENED_NEWEST_FIRST,
    RECORDED_NEWEST_FIRST
}
