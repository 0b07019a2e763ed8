package org.kith.exchange.placements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kith.care.referral.ReferralRecord;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.springframework.stereotype.Component;

/** The command {@code check-placement}: reads a record of the draft placements standard and says what is wrong with it. It needs no store. */
@Component
final class CheckPlacement implements Command {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String name() {
        return "check-placement";
    }

    @Override
    public String usage() {
        return "--file=FILE.jsonld [--out=FILE.jsonld]   checks a record of the draft placements standard and writes it again;"
                + " ends with 1 where it is not valid";
    }

    /** Without {@code out}, a valid record is written to standard output. A record that is not valid is never written. */
    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("file", "out");
        Path file = line.requiredPath("file");
        Optional<Path> out = line.optionalPath("out");
        try {
            ReferralReading reading = ReadReferral.of(text(file));
            reading.problems().forEach(problem -> System.out.println(said(problem)));
            ReferralRecord referral = reading.referral();
            if (referral == null) {
                System.out.println(file + " is not a valid record of the draft placements standard.");
                return FAILED;
            }
            write(file, out, ReferralAsJsonLd.of(referral));
            return DONE;
        } catch (IOException e) {
            System.out.println("A file cannot be read or written: " + e);
            return FAILED;
        }
    }

    @SuppressWarnings("SystemOut")
    private static void write(Path file, Optional<Path> out, String json) throws IOException {
        System.out.println(file + " is a valid record of the draft placements standard.");
        if (out.isPresent()) {
            Files.writeString(out.get(), json + "\n");
            System.out.println("Written again: " + out.get());
        } else {
            System.out.println(json);
        }
    }

    static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static String said(ReferralProblem problem) {
        return (problem.kind().refuses() ? "error: " : "warning: ") + problem.message();
    }
}
