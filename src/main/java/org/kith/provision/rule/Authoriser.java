package org.kith.provision.rule;

/** Who may authorise what a rule otherwise refuses. The names are part of the contract. */
public enum Authoriser {
    /** Senior officer whom the authority has nominated in writing for this (Care Planning, Placement and Case Review (England) Regulations 2010, reg 2). */
    NOMINATED_OFFICER("the nominated officer"),
    /** For a placement at a distance: outside the area, and in no area beside it. */
    DIRECTOR_OF_CHILDRENS_SERVICES("the director of children's services"),
    /** Authority within whose area the foster carer lives: it alone may exempt from the usual fostering limit. */
    AUTHORITY_OF_AREA("the authority of the area where the carer lives, by an exemption that names the children"),
    /** Decision maker of the fostering service, after a review of the approval and, where that is needed, its panel. */
    FOSTERING_SERVICE("the fostering service, by new terms of approval"),
    SECRETARY_OF_STATE("the Secretary of State");

    private final String words;

    Authoriser(String words) {
        this.words = words;
    }

    /** Who that is, in the middle of a sentence. */
    public String words() {
        return words;
    }
}
