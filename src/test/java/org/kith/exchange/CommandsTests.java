package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTests {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aWordIsACommandAndAnOptionIsNot() {
        assertThat(Commands.isCommand("greet", "--name=Mia")).isTrue();
        assertThat(Commands.isCommand("--server.port=0")).isFalse();
        assertThat(Commands.isCommand()).isFalse();
    }

    @Test
    void aCommandRunsWithItsOptions() {
        assertThat(run("greet", "--name=Mia", "--spring.neo4j.uri=bolt://localhost"))
                .isEqualTo(Command.DONE);
    }

    @Test
    void anUnknownCommandListsTheCommands() {
        assertThat(run("great")).isEqualTo(Command.WRONG_USAGE);
        assertThat(output()).contains("There is no command great", "greet --name=NAME");
    }

    @Test
    void aMissingOrMisspeltOptionIsWrongUsage() {
        assertThat(run("greet")).isEqualTo(Command.WRONG_USAGE);
        assertThat(output()).contains("--name=... is missing", "greet --name=NAME");
        assertThat(run("greet", "--nam=Mia")).isEqualTo(Command.WRONG_USAGE);
        assertThat(output()).contains("Unknown option --nam; known: --name");
        assertThat(run("greet", "Mia")).isEqualTo(Command.WRONG_USAGE);
        assertThat(run("greet", "--name=")).isEqualTo(Command.WRONG_USAGE);
    }

    @Test
    void whatACommandThrowsIsAFailure() {
        assertThat(run("greet", "--name=nobody")).isEqualTo(Command.FAILED);
        assertThat(output()).contains("greet failed: nobody is here");
    }

    private int run(String... args) {
        return new Commands(List.of(new Greet())).run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static final class Greet implements Command {
        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String usage() {
            return "--name=NAME   greets somebody";
        }

        @Override
        public int run(CommandLine line) {
            if (line.only("name").required("name").equals("nobody")) {
                throw new IllegalStateException("nobody is here");
            }
            return DONE;
        }
    }
}
