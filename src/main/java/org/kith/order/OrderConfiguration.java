package org.kith.order;

import org.kith.api.NodeFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module can be found by its id. */
@Configuration(proxyBeanMethods = false)
class OrderConfiguration {

    @Bean
    NodeFetcher orderNode(OrderQueries queries) {
        return NodeFetcher.of("Order", queries::order);
    }

    @Bean
    NodeFetcher restrictionNode(OrderQueries queries) {
        return NodeFetcher.of("Restriction", queries::restriction);
    }

    @Bean
    NodeFetcher parentalResponsibilityNode(OrderQueries queries) {
        return NodeFetcher.of("ParentalResponsibility", queries::parentalResponsibility);
    }
}
