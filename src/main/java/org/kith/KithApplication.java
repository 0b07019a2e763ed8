package org.kith;

import org.kith.exchange.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Kith. Without a command it serves GraphQL; with one ({@code import-bundle --folder=...}) it does that and exits with the
 * command's code.
 */
@SpringBootApplication
public class KithApplication {
    public static void main(String[] args) {
        if (Commands.isCommand(args)) {
            System.exit(Commands.run(KithApplication.class, args));
        }
        SpringApplication.run(KithApplication.class, args);
    }
}
