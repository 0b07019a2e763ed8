package org.kith.exchange;

import org.kith.graph.StoreException;
import org.kith.retention.LegalHolds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code legal-hold}: stops the erasure of a record, for an inquiry or a court case, and lets go of it again. */
@Component
class LegalHoldCommand implements Command {

    private final ObjectProvider<LegalHolds> holds;

    /** @param holds asked for when the command runs, because they reach for the store */
    LegalHoldCommand(ObjectProvider<LegalHolds> holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "legal-hold";
    }

    @Override
    public String usage() {
        return "--person=ID --reason=TEXT --by=NAME [--release]   holds a record, which then nothing erases, or releases it; both stay on record";
    }

    @Override
    public int run(CommandLine line) {
        line.only("person", "reason", "by", "release");
        String person = PersonOption.key("person", line.required("person"));
        String reason = line.required("reason");
        String by = line.required("by");
        boolean release = line.flag("release");
        try {
            LegalHolds.Came came = release
                    ? holds.getObject().release(person, reason, by)
                    : holds.getObject().put(person, reason, by);
            return switch (came) {
                case DONE -> said(release ? "Released" : "Held", DONE);
                case ALREADY ->
                    said(
                            release ? "It is not held; nothing was changed" : "It is held already; nothing was changed",
                            DONE);
                case NOBODY -> said("There is nobody with this id in the store", WRONG_USAGE);
            };
        } catch (StoreException e) {
            return said("The store failed: " + e.getMessage(), FAILED);
        }
    }

    private static int said(String words, int code) {
        System.out.println(words);
        return code;
    }
}
