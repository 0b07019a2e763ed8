package org.kithlocal;

import org.kith.exchange.bundle.BundleImport;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demo county into a store that does not have it. */
@Configuration(proxyBeanMethods = false)
class LocalCounty {
    @Bean
    ApplicationRunner county(BundleImport bundles) {
        return arguments -> {
            if (!bundles.run(Login.county(), System.out)) {
                throw new IllegalStateException("Some rows of the demo county were refused: see above");
            }
        };
    }
}
