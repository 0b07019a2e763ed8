package org.kith.involvement;

import java.util.List;

/** The involvements in which a person is, newest first. */
record InvolvementsOfPerson(List<Involvement> involvements) {}
