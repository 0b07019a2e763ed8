package org.kith.exchange.subject;

import java.util.List;

/**
 * Something that is withheld and said to be.
 *
 * @param what in plain words
 * @param why in plain words
 * @param source the law
 */
record OpenlyWithheld(String what, String why, String source) {

    /** The same list stands in every account, whatever is in it: a note that came and went would tell what it is about. */
    static final List<OpenlyWithheld> ALL = List.of(
            new OpenlyWithheld(
                    "Names of other people",
                    "Relatives, carers and others appear by what they are to the person. Their names are their own information. They are told"
                            + " where those people have agreed, or where it is reasonable to tell them without that.",
                    "Data Protection Act 2018, Schedule 2, paragraph 16"),
            new OpenlyWithheld(
                    "Reasons for restrictions, and notes about comparisons",
                    "They are about the other person as much as about this one.",
                    "Data Protection Act 2018, Schedule 2, paragraph 16"),
            new OpenlyWithheld(
                    "What workers wrote when they opened the record in an emergency",
                    "It may describe other people. That the record was opened, when and by whom is told.",
                    "Data Protection Act 2018, Schedule 2, paragraph 16"),
            new OpenlyWithheld(
                    "Information that the law does not let us give",
                    "Some information is never part of an answer like this one, for example adoption records, and what would be likely to harm"
                            + " somebody seriously. We cannot say whether there is any about a particular person. This note stands in every answer.",
                    "Data Protection Act 2018, Schedule 4, paragraph 3, and Schedule 3, paragraphs 10 and 11"));
}
