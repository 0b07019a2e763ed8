package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCountyTests {
    @TempDir
    private Path folder;

    @Test
    void writesTheBundleAndEndsWell() {
        int code = new GenerateCounty().run(CommandLine.of("--children=5", "--seed=7", "--to=" + folder));
        assertThat(code).isEqualTo(Command.DONE);
        assertThat(folder.resolve("bundle.csv")).content().contains("generated-7-5");
    }

    @Test
    void refusesNoChildrenAndNoFolder() {
        assertThatThrownBy(() -> new GenerateCounty().run(CommandLine.of("--children=0", "--to=" + folder)))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new GenerateCounty().run(CommandLine.of("--children=5")))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("--to");
    }
}
