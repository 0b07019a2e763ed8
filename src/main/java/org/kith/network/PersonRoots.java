package org.kith.network;

import org.kith.care.CareCypher;
import org.kith.graph.Moment;
import org.kith.person.PersonCypher;

/** A person as the roots of this module return them: with the parts of every module that a request asks for, in one statement. */
final class PersonRoots {

    private PersonRoots() {}

    /** The map that {@link org.kith.person.Person#ofDetail} reads, with the child's record beside the person's own parts. */
    static String detail(String person, String full, Moment moment) {
        return """
            head([own IN [%s] | own {.*, child: CASE WHEN $wants.child AND %s AND %s:Child THEN %s END}])""".formatted(
                PersonCypher.detail(person, full, moment), full, person, CareCypher.childRecord(person, moment));
    }
}
