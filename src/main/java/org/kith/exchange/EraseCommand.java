package org.kith.exchange;

import java.util.List;
import org.kith.audit.CommandRecord;
import org.kith.audit.CommandRecord.Deed;
import org.kith.graph.StoreException;
import org.kith.retention.Erasure;
import org.kith.retention.Erasure.Came;
import org.kith.retention.Erasure.Result;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code erase}: takes a person's values out of the store for good. It stands in the record of access before it is done. */
@Component
class EraseCommand implements Command {

    /** A rule or a hold stands against it: nothing was erased. */
    static final int REFUSED = 3;

    private final ObjectProvider<Erasure> erasure;
    private final ObjectProvider<CommandRecord> record;

    /** @param erasure and {@code record}: asked for when the command runs, because they reach for the store */
    EraseCommand(ObjectProvider<Erasure> erasure, ObjectProvider<CommandRecord> record) {
        this.erasure = erasure;
        this.record = record;
    }

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public String usage() {
        return "--person=ID --by=NAME --reason=TEXT [--request]   erases a person for good, and leaves a tombstone with the id; refused, with "
                + REFUSED
                + ", under a legal hold and while a rule keeps the record; --request says that the person asked for it: then the council's own"
                + " settings do not keep it, the law does";
    }

    @Override
    public int run(CommandLine line) {
        line.only("person", "by", "reason", "request");
        String person = PersonOption.key("person", line.required("person"));
        String by = line.required("by");
        String reason = line.required("reason");
        boolean requested = line.flag("request");
        try {
            Result would = erasure.getObject().wouldErase(person, requested);
            if (would.came() != Came.MAY_BE) {
                return said(would);
            }
            record.getObject().record(new Deed(by, name(), reason, List.of(), List.of(), would.ids()));
            return said(erasure.getObject().erase(person, by, reason, requested));
        } catch (StoreException e) {
            System.out.println(
                    "The store failed; run it again: it says whether the record was erased. " + e.getMessage());
            return FAILED;
        } catch (IllegalArgumentException e) {
            System.out.println("It cannot be put into the record of access, and nothing was erased: " + e.getMessage());
            return FAILED;
        }
    }

    private static int said(Result result) {
        switch (result.came()) {
            case ERASED ->
                System.out.println(
                        "Erased: " + String.join(", ", result.ids()) + ". Backups still have it until they run out");
            case ALREADY -> System.out.println("It was " + result.why() + " already; nothing was changed");
            case HELD -> System.out.println("Not erased: a legal hold stands against it, " + result.why());
            case KEPT -> System.out.println("Not erased: it is " + result.why());
            default -> System.out.println("Not erased: " + result.why());
        }
        return switch (result.came()) {
            case ERASED, ALREADY -> DONE;
            case NOBODY -> WRONG_USAGE;
            default -> REFUSED;
        };
    }
}
