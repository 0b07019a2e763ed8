package org.kith.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are read. Issuer, audience and algorithms are Spring Boot's own settings, under
 * {@code spring.security.oauth2.resourceserver.jwt}.
 *
 * @param rolesClaim the claim that holds the roles; dots go down into objects: {@code realm_access.roles}
 */
@ConfigurationProperties("kith.security")
record SecuritySettings(@DefaultValue("roles") String rolesClaim) {}
