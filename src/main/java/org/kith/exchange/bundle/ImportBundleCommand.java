package org.kith.exchange.bundle;

import java.io.IOException;
import java.nio.file.Path;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.graph.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The command {@code import-bundle}. */
@Component
class ImportBundleCommand implements Command {
    private final ObjectProvider<BundleImport> bundles;

    /** @param bundles asked for when the command runs, because it reaches for the store */
    ImportBundleCommand(ObjectProvider<BundleImport> bundles) {
        this.bundles = bundles;
    }

    @Override
    public String name() {
        return "import-bundle";
    }

    @Override
    public String usage() {
        return "--folder=DIR [--report=FILE.csv]   imports a folder of CSV files as graph-seed/README.md describes them";
    }

    @Override
    public int run(CommandLine line) {
        line.only("folder", "report");
        Path folder = line.requiredPath("folder");
        try {
            ImportReport came =
                    bundles.getObject().run(folder, line.optionalPath("report").orElse(null), System.out);
            boolean nothingRead = came.counts().rows() == 0 && came.refusals().count() > 0;
            return nothingRead ? FAILED : DONE;
        } catch (NotABundleException e) {
            System.out.println(e.getMessage());
        } catch (StoreException e) {
            System.out.println(
                    "The store failed: " + e.getMessage() + ". Run the import again: it goes on where it stopped.");
        } catch (IOException e) {
            System.out.println("Cannot read or write: " + e);
        }
        return FAILED;
    }
}
