package org.kith.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.kith.graph.Sha256;

/** SHA-256 of all files of a bundle, so that the same bundle is known at once. */
final class BundleDigest {
    /** Counted up when the same files come to mean something else, so that they are read again. */
    private static final String MEANING = "bundle 1";

    private BundleDigest() {}

    /** @param names of the files, in order; those that are not in the folder are passed over */
    static String of(Path folder, Iterable<String> names) throws IOException {
        MessageDigest digest = Sha256.begin();
        digest.update(MEANING.getBytes(StandardCharsets.UTF_8));
        byte[] buffer = new byte[1 << 16];
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                digest.update((name + '\0' + Files.size(file) + '\0').getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
