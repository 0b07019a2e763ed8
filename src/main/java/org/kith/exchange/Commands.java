package org.kith.exchange;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Finds the command that the first word names, and runs it. */
@Component
public class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final List<Command> commands;

    public Commands(List<Command> commands) {
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /** Whether the arguments begin with a word, that is the name of a command, and not with an option. */
    public static boolean isCommand(String... args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /**
     * Starts the application without a web server, runs the command, and closes the application again. Beans are made only when
     * something uses them, so that a command that needs no store runs without one.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int run(Class<?> application, String... args) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("management.health.defaults.enabled=false"); // a health check asks for the store at once
        try (ConfigurableApplicationContext context = builder.run(args)) {
            return context.getBean(Commands.class).run(System.out, args);
        }
    }

    int run(PrintStream out, String... args) {
        Optional<Command> command =
                commands.stream().filter(c -> c.name().equals(args[0])).findFirst();
        if (command.isEmpty()) {
            out.println("There is no command " + args[0] + ". Commands:");
            out.println(list());
            return Command.WRONG_USAGE;
        }
        try {
            return command.get().run(CommandLine.of(Arrays.copyOfRange(args, 1, args.length)));
        } catch (WrongUsageException e) {
            out.println(e.getMessage());
            out.println(line(command.get()));
            return Command.WRONG_USAGE;
        } catch (BeansException e) {
            out.println(args[0] + " could not start: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            LOG.debug("The command {} could not start", args[0], e);
            return Command.FAILED;
        } catch (RuntimeException e) {
            out.println(args[0] + " failed: " + e.getMessage());
            LOG.error("The command {} failed", args[0], e);
            return Command.FAILED;
        }
    }

    private String list() {
        return commands.stream().map(Commands::line).collect(Collectors.joining("\n"));
    }

    private static String line(Command command) {
        return "  " + command.name() + " " + command.usage();
    }
}
