package org.kith.provision;

import org.kith.api.NodeFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module can be found by its id. */
@Configuration(proxyBeanMethods = false)
class ProvisionConfiguration {

    @Bean
    NodeFetcher settingNode(ProvisionQueries queries) {
        return NodeFetcher.of("Setting", queries::setting);
    }
}
