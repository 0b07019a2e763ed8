package org.kith.exchange.subject;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what is held about whom.
 *
 * @param reference of the request, as the paper trail names it
 * @param subject ids under which the person is known
 * @param recipient ids under which whoever gets the account is known: the person's own, unless somebody asks for them
 * @param released ids of other people whose names the officer has decided to tell
 * @param by the officer
 * @param today the day of the account
 */
record Asking(
        String reference,
        Set<String> subject,
        Set<String> recipient,
        Set<String> released,
        String by,
        LocalDate today) {

    Asking {
        subject = Set.copyOf(subject);
        recipient = Set.copyOf(recipient);
        released = Set.copyOf(released);
    }

    /** Whether the person gets it, and nobody else. */
    boolean forThemselves() {
        return subject.equals(recipient);
    }

    /** Whether somebody else's name may stand in the account. */
    boolean mayName(@Nullable String person) {
        return subject.contains(person) || recipient.contains(person) || released.contains(person);
    }
}
