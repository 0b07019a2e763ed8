package org.kith.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * The options of a command, {@code --name=value}. An option with a dot in its name ({@code --spring.neo4j.uri=...}) is a setting
 * of the application and no command's business.
 */
public final class CommandLine {
    private final ApplicationArguments arguments;

    private CommandLine(ApplicationArguments arguments) {
        this.arguments = arguments;
    }

    /** The options in what follows the command's name. */
    public static CommandLine of(String... options) {
        return new CommandLine(new DefaultApplicationArguments(options));
    }

    /** Refuses every option but these, so that a misspelt one is not passed over. */
    public CommandLine only(String... known) {
        List<String> words = arguments.getNonOptionArgs();
        if (!words.isEmpty()) {
            throw new WrongUsageException("Options are written --name=value; not understood: " + words.getFirst());
        }
        Set<String> unknown = new TreeSet<>(arguments.getOptionNames());
        unknown.removeIf(name -> name.contains(".") || Arrays.asList(known).contains(name));
        if (!unknown.isEmpty()) {
            throw new WrongUsageException(
                    "Unknown option --" + String.join(", --", unknown) + "; known: --" + String.join(", --", known));
        }
        return this;
    }

    /** The value of an option that has to be there. */
    public String required(String name) {
        return optional(name).orElseThrow(() -> new WrongUsageException("--" + name + "=... is missing"));
    }

    /** The value of an option, if it was given. The last one counts. */
    public Optional<String> optional(String name) {
        List<String> values = arguments.getOptionValues(name);
        if (values == null || values.isEmpty()) {
            if (arguments.containsOption(name)) {
                throw new WrongUsageException("--" + name + " needs a value: --" + name + "=...");
            }
            return Optional.empty();
        }
        if (values.getLast().isBlank()) {
            throw new WrongUsageException("--" + name + " needs a value: --" + name + "=...");
        }
        return Optional.of(values.getLast());
    }

    /** Whether a word that takes no value was given. */
    public boolean flag(String name) {
        List<String> values = arguments.getOptionValues(name);
        if (values != null && !values.isEmpty()) {
            throw new WrongUsageException("--" + name + " takes no value");
        }
        return arguments.containsOption(name);
    }

    public Path requiredPath(String name) {
        return Path.of(required(name));
    }

    public Optional<Path> optionalPath(String name) {
        return optional(name).map(Path::of);
    }

    /** A whole number of at least 0, or {@code otherwise} where the option was not given. */
    public int number(String name, int otherwise) {
        Optional<String> value = optional(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with negative numbers
        }
        throw new WrongUsageException("--" + name + "=" + value.get() + " is not a whole number of 0 or more");
    }
}
