package org.kith.exchange.subject;

/** The parts of an account, in their order. The names are those of the catalogue. */
enum Topic {
    ABOUT("About the person", "What the record says about the person as a whole."),
    NAMES("Names", "Every name that was recorded."),
    NUMBERS("Numbers", "Numbers that other services and councils use for the person."),
    CONTACT("How to reach and speak with the person", "Telephone numbers, e-mail addresses and languages."),
    HOMES("Where the person has lived", "Addresses, and as what the person lived there."),
    EPISODES("Time in the council's care", "Each period in care with one legal status."),
    PLACEMENTS("Placements", "Where the person lived while in the council's care."),
    REVIEWS("Reviews", "Meetings that reviewed the council's care for the person."),
    VISITS("Visits", "Visits of the council to the person in its care."),
    MISSING("Times of being missing", "Times in which the person was missing or absent from a placement."),
    LIBERTY("Deprivation of liberty", "Times in which the person's liberty was restricted by authority."),
    PERMANENCE(
            "A home for good",
            "Earlier permanent homes, decisions about adoption, and plans for where the person should grow up."),
    ASYLUM("Seeking asylum alone", "Times in which the person was an unaccompanied child seeking asylum."),
    SOCIAL_WORKERS(
            "Social workers, as reported", "Who was the person's social worker, as the yearly return reports it."),
    HEALTH("Health in care", "Health checks, convictions and wellbeing, year by year."),
    STAYING("Staying with former carers", "Arrangements to stay with former foster carers after 18."),
    BREAKS("Short breaks", "Agreements on short breaks away from the family."),
    LEAVING("Leaving care", "Pathway plans, and what became of the person after care, year by year."),
    ORDERS("Court orders", "Orders that are about the person or name them."),
    RESTRICTIONS(
            "Restrictions",
            "What must not happen between the person and somebody else. The reasons are withheld; see the end."),
    RESPONSIBILITY(
            "Parental responsibility", "Who has parental responsibility for the person, and for whom they have it."),
    INVOLVEMENTS(
            "Contact with children's services",
            "Referrals, assessments, plans, conferences and meetings about the person, and who led them."),
    TOGETHER(
            "Living together with brothers and sisters", "Assessments whether siblings should live together or apart."),
    WORKERS("Workers and teams", "Who works or worked with the person."),
    TIES(
            "Family, and other people who matter",
            "What other people are to the person. Names are withheld; see the end."),
    CARING("Homes in which the person has cared for children", "Approvals, and the times of caring."),
    WORK("Work for the council", "Where the person is also recorded as a worker."),
    JOINED("Records that were joined", "Other records of the same person."),
    COMPARED(
            "Requests to compare",
            "Where a worker asked for a number of the person's to be compared with other records."),
    LOOKS(
            "Who has looked at the record",
            "Workers who were shown the record or changed it. What was done in the last minutes may not be in the list yet.");

    private final String heading;
    private final String about;

    Topic(String heading, String about) {
        this.heading = heading;
        this.about = about;
    }

    String heading() {
        return heading;
    }

    String about() {
        return about;
    }
}
