package org.kith.care.referral.taxonomy;

import java.util.List;

/** What support a child needs besides the placement. */
public enum SupportType implements Concept {
    ADDITIONAL_SUPERVISION("AdditionalSupervision", "additional-supervision", "Additional supervision"),

    THERAPEUTIC_SUPPORT("TherapeuticSupport", "therapeutic-support", "Therapeutic support"),

    WORKER_FOR_RESPITE("WorkerForRespite", "worker-respite", "A worker for respite"),

    TAXIS_TO_SCHOOL("TaxisToSchool", "taxis-to-school", "Taxis to school"),

    /** None is needed. */
    NOT_APPLICABLE("NotApplicable", "na", "Not applicable", "NA"),

    /** Something else, which is then told in words. */
    OTHER("Other", "other", "Other");

    private final ConceptNames names;

    SupportType(String local, String notation, String label, String... also) {
        names = new ConceptNames("support-type", "st", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
