package org.kith.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the parts of this package into Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring ->
                wiring.scalar(Scalars.LOCAL_DATE).scalar(Scalars.DATE_TIME).scalar(Scalars.PARTIAL_DATE);
    }
}
