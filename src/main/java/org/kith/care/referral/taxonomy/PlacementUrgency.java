package org.kith.care.referral.taxonomy;

import java.util.List;

/** How soon a placement is needed. The standard asks for urgency and not for a date. */
public enum PlacementUrgency implements Concept {
    TODAY("Today", "today", "Today"),
    WITHIN_FIVE_DAYS("WithinFiveDays", "lt-5-days", "Within 5 days", "<5 days", "< 5 days"),
    MORE_THAN_FIVE_DAYS("MoreThanFiveDays", "gt-5-days", "More than 5 days", ">5 days", "> 5 days");

    private final ConceptNames names;

    PlacementUrgency(String local, String notation, String label, String... also) {
        names = new ConceptNames("placement-urgency", "pu", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
