package org.kith.exchange;

/**
 * Something that the application does once, from the command line, in place of serving: {@code java -jar kith.jar NAME --option=value}.
 * Every bean of this type is a command. It runs without a web server and without web security; only the store is configured,
 * and it is reached only by a command that uses it.
 */
public interface Command {
    /** It was done; what was refused, if anything, is in the report. */
    int DONE = 0;

    /** Nothing could be read, or the store failed. */
    int FAILED = 1;

    /** The options were wrong: nothing was tried. */
    int WRONG_USAGE = 2;

    /** The word that calls it, such as {@code import-bundle}. */
    String name();

    /** Its options and what it does, in one line. */
    String usage();

    /**
     * Does it, and prints to standard output what a person needs to know.
     *
     * @return the exit code: {@link #DONE}, {@link #FAILED} or {@link #WRONG_USAGE}
     * @throws WrongUsageException where an option is missing, unknown or cannot be read
     */
    int run(CommandLine line);
}
