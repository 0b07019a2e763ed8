package org.kith.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.time.Clock;
import java.time.ZoneId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, EventSettings.class})
class StoreConfiguration {

    /** A day in this product is a day in England. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    /**
     * Lets the driver log through SLF4J. By default it writes every message that it sends or receives into a string, all parameters and
     * rows included, before it asks whether anybody logs that: 40 % of the CPU of an import. Driver 6 calls the method outdated, and has
     * no other that asks first.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer driverLogsOnlyWhatIsAskedFor() {
        return config -> config.withLogging(Logging.slf4j());
    }

    /** Brings the store's schema up to date before anything reads it: ordered and checksummed statements, each run once. */
    @Bean
    InitializingBean storeMigrations(Driver driver, StoreSettings settings) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:schema/graph")
                .withDatabase(settings.database())
                .build();
        return () -> new Migrations(config, driver).apply();
    }
}
