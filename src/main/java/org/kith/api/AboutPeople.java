package org.kith.api;

/**
 * An object of an answer that tells something of people. The record of access asks each object that an answer is made of whom it is about,
 * so an object names those too whose own object the request left out: {@code ties { kind }} tells of both ends of each tie.
 *
 * <p>Every object type of the schema either is made of a record that implements this, or stands in a list in the tests with the reason why
 * not.
 */
public interface AboutPeople {

    /** Names everybody of whom this object itself tells something. */
    void tellOf(Told told);

    /** Takes the names. From several threads, and somebody may be named again and again. */
    interface Told {

        /**
         * Somebody of whom something is told.
         *
         * @param id of the person in the store
         * @param full whether what is told is of the whole record; otherwise it is what the level NETWORK tells
         */
        void person(String id, boolean full);

        /** Somebody of whom the id alone is told, to those who watch over access. */
        void listed(String id);
    }
}
