package org.kith.matching.plan;

/**
 * A home with places free.
 *
 * <p>The usual fostering limit (three children, unless all are brothers and sisters of each other; Children Act 1989, Schedule 7) is told by two
 * numbers, since the children who live there already count. A carer with no child placed and an approval for five has 5 and 3; a children's home
 * with four beds free has 4 and 4.
 *
 * @param id of the home
 * @param places free for one group of brothers and sisters that comes alone
 * @param sharedPlaces free for children of different groups, at most {@code places}
 * @param area where it is, in words for people; homes of one area are compared with each other
 */
public record Home(String id, int places, int sharedPlaces, String area) {

    public Home {
        if (places < 1 || sharedPlaces < 1 || sharedPlaces > places) {
            throw new IllegalArgumentException("Home " + id + " has " + places + " places free, " + sharedPlaces
                    + " of them to be shared: both are at least 1, and the second is not above the first");
        }
    }

    /** The places that so many brothers and sisters take: a group above what may be shared has the home to itself. */
    int taken(int children) {
        return Math.min(children, sharedPlaces);
    }
}
