package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;

class CheckPlacementTests {
    @TempDir
    private Path folder;

    @Test
    void aValidRecordIsWrittenAgain() throws IOException {
        Path file = Graphs.RECORDS.resolve("valid.jsonld");

        assertThat(run("--file=" + file, "--out=" + out())).isEqualTo(Command.DONE);

        assertThat(ReadReferral.of(Files.readString(out())).referral())
                .isEqualTo(Objects.requireNonNull(
                        ReadReferral.of(Graphs.text(file)).referral()));
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        Path file = folder.resolve("marked.jsonld");
        Files.writeString(file, "\uFEFF" + Graphs.text(Graphs.RECORDS.resolve("valid.jsonld")));

        assertThat(run("--file=" + file)).isEqualTo(Command.DONE);
    }

    @Test
    void anInvalidRecordIsNotWritten() {
        assertThat(run("--file=" + Graphs.RECORDS.resolve("invalid.jsonld"), "--out=" + out()))
                .isEqualTo(Command.FAILED);
        assertThat(out()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path latin = folder.resolve("latin.jsonld");
        Files.write(latin, new byte[] {'"', (byte) 0xE9, '"'});

        assertThat(run("--file=" + latin)).isEqualTo(Command.FAILED);
        assertThat(run("--file=" + folder.resolve("none.jsonld"))).isEqualTo(Command.FAILED);
        assertThatThrownBy(() -> run("--out=" + out()))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("--file");
    }

    private Path out() {
        return folder.resolve("again.jsonld");
    }

    private static int run(String... options) {
        return new CheckPlacement().run(CommandLine.of(options));
    }
}
