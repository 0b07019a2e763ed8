package org.kith.exchange.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, UTF-8), one at a time. The lines that a row spans are put together first, so that a line that is
 * not UTF-8, or a quote that is never closed, loses its own row and not the rest of the file.
 */
final class CsvRows implements Closeable {
    /** A row that spans more lines than this is taken for a quote that was never closed. */
    private static final int MOST_LINES = 200;

    private static final String NEVER_CLOSED = "a quote is opened and never closed";

    /** A row: the line at which it begins, and its cells or what is wrong with it. */
    record CsvRow(long line, List<String> cells, @Nullable String problem, String text) {}

    private record Line(long number, String text, boolean readable) {}

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final Deque<Line> again = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private long linesRead;
    private int width;

    CsvRows(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
    }

    /** How many cells a row has; known once the header is read. */
    void width(int cells) {
        width = cells;
    }

    /** The next row that is not empty, or null after the last. */
    @Nullable
    CsvRow next() throws IOException {
        Line line = nextLine();
        while (line != null && line.readable() && line.text().isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        if (!line.readable()) {
            return broken(line, "not UTF-8");
        }
        return line.text().indexOf('"') < 0 ? plain(line) : quoted(line);
    }

    private CsvRow plain(Line line) {
        return new CsvRow(line.number(), List.of(line.text().split(",", -1)), null, line.text());
    }

    private CsvRow quoted(Line first) throws IOException {
        List<Line> lines = new ArrayList<>(List.of(first));
        String text = first.text();
        CsvLine row = CsvLine.of(text);
        while (row.open()) {
            Line more = lines.size() < MOST_LINES ? nextLine() : null;
            if (more != null && !more.readable()) {
                again.addFirst(more);
            }
            if (more == null || !more.readable()) {
                return oneLineLost(lines, NEVER_CLOSED);
            }
            lines.add(more);
            text = text + '\n' + more.text();
            row = CsvLine.of(text);
        }
        if (row.problem() != null) {
            return oneLineLost(lines, lines.size() > 1 ? NEVER_CLOSED : row.problem());
        }
        if (lines.size() > 1 && width > 0 && row.cells().size() != width) {
            return oneLineLost(lines, NEVER_CLOSED);
        }
        return new CsvRow(first.number(), row.cells(), null, text);
    }

    /** Gives up the first line and takes the others for rows of their own. */
    private CsvRow oneLineLost(List<Line> lines, String problem) {
        for (int i = lines.size() - 1; i > 0; i--) {
            again.addFirst(lines.get(i));
        }
        return broken(lines.getFirst(), problem);
    }

    private static CsvRow broken(Line line, String problem) {
        return new CsvRow(line.number(), List.of(), problem, line.text());
    }

    private @Nullable Line nextLine() throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        bytes.reset();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        linesRead++;
        return decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] line) {
        int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        try {
            String text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
            return new Line(linesRead, text, true);
        } catch (CharacterCodingException e) {
            return new Line(linesRead, new String(line, 0, length, StandardCharsets.UTF_8), false);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
