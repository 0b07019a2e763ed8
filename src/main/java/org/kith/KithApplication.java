package org.kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Kith. */
@SpringBootApplication
public class KithApplication {
    public static void main(String[] args) {
        SpringApplication.run(KithApplication.class, args);
    }
}
