package org.kith.exchange.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.api.GlobalId;
import org.kith.audit.CommandRecord;
import org.kith.audit.CommandRecord.Deed;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.PersonOption;
import org.kith.exchange.WrongUsageException;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The command {@code subject-access}: everything that is held about a person (UK GDPR, Article 15), as JSON and as a page to read. That it
 * was made stands in the record of access before a file is written.
 */
@Component
class SubjectAccessCommand implements Command {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final ObjectProvider<ReadSubject> reading;
    private final ObjectProvider<CommandRecord> record;
    private final Clock clock;

    /** @param reading and {@code record}: asked for when the command runs, because they reach for the store */
    SubjectAccessCommand(ObjectProvider<ReadSubject> reading, ObjectProvider<CommandRecord> record, Clock clock) {
        this.reading = reading;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subject-access";
    }

    @Override
    public String usage() {
        return "--person=ID --reference=REF --to=DIR [--recipient=ID] [--release=ID,ID] [--by=NAME]   writes everything that is held about a"
                + " person as DIR/REF.json and DIR/REF.html; RECIPIENT is who gets it, where that is not the person; RELEASE are other"
                + " people whose names you have decided to tell; NAME is yours, where the account that you are signed in with does not say it";
    }

    @Override
    public int run(CommandLine line) {
        line.only("person", "reference", "to", "recipient", "release", "by");
        String reference = line.required("reference");
        if (!REFERENCE.matcher(reference).matches()) {
            throw new WrongUsageException(
                    "--reference is the name of the files too: up to 80 letters, digits and . _ -, and it begins with a letter or digit");
        }
        Path json = line.requiredPath("to").resolve(reference + ".json");
        Path html = line.requiredPath("to").resolve(reference + ".html");
        refuseFiles(line.requiredPath("to"), List.of(json, html));
        try {
            Thing person = person("person", line.required("person"));
            Asking asking = asking(line, reference, person);
            Account account = TellSubject.tell(reading.getObject().holding(person), asking);
            record(asking, person);
            write(json, AccountAsJson.of(account));
            write(html, AccountAsHtml.of(account));
            say(json, html, asking, person, line.required("person"));
            return DONE;
        } catch (StoreException e) {
            System.out.println("The store failed, and nothing was written: " + e.getMessage());
        } catch (NotRecordedException e) {
            System.out.println(e.getMessage());
        } catch (IOException e) {
            System.out.println("Recorded, but cannot be written: " + e);
        }
        return FAILED;
    }

    /** Before anything is read: what would be refused afterwards would be recorded for nothing. */
    private static void refuseFiles(Path folder, List<Path> files) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new WrongUsageException("--to=" + folder + " is no folder that can be written to");
        }
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new WrongUsageException(
                        file + " is there already, and is not overwritten: give another --reference or --to");
            }
        }
    }

    private Asking asking(CommandLine line, String reference, Thing person) {
        Set<String> subject = reading.getObject().ids(person.id());
        Set<String> recipient = subject;
        if (line.optional("recipient").isPresent()) {
            recipient = ids("recipient", line.required("recipient"));
        }
        Set<String> released = new LinkedHashSet<>();
        for (String each :
                line.optional("release").map(ids -> ids.split(",", -1)).orElse(new String[0])) {
            released.addAll(ids("release", each.strip()));
        }
        String by = line.optional("by").orElse(System.getProperty("user.name", "unknown"));
        return new Asking(reference, subject, recipient, released, by, LocalDate.now(clock));
    }

    private Set<String> ids(String option, String text) {
        return reading.getObject().ids(person(option, text).id());
    }

    private Thing person(String option, String text) {
        return reading.getObject()
                .person(PersonOption.key(option, text))
                .orElseThrow(() -> new WrongUsageException(
                        "--" + option + "=" + text + ": there is nobody with this id in the store"));
    }

    private void record(Asking asking, Thing person) {
        List<String> named = new ArrayList<>(asking.released());
        named.remove(person.id());
        try {
            record.getObject()
                    .record(new Deed(asking.by(), name(), asking.reference(), List.of(person.id()), named, List.of()));
        } catch (RuntimeException e) {
            throw new NotRecordedException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void say(Path json, Path html, Asking asking, Thing person, String asked) {
        if (!asked.equals(person.id()) && !asked.equals(new GlobalId("Person", person.id()).toString())) {
            System.out.println("The person asked for was joined with " + person.id() + ", of whom this is");
        }
        System.out.println("Written: " + json + " and " + html);
        System.out.println("Recorded in the record of access, as done by " + asking.by());
        if (!asking.released().isEmpty()) {
            System.out.println("Names told by your decision: " + String.join(", ", asking.released()));
        }
        System.out.println("Read it before it leaves: free text may mention people whom no rule can know");
    }

    /** It could not be put into the record of access. */
    private static final class NotRecordedException extends RuntimeException {
        NotRecordedException(RuntimeException cause) {
            super("It cannot be put into the record of access, and nothing was written: " + cause.getMessage(), cause);
        }
    }
}
