package org.kithlocal;

import java.util.stream.Collectors;
import org.kith.api.GlobalId;

/** What a newcomer needs to know once everything runs. */
final class Welcome {
    private Welcome() {}

    static String text(LocalSettings settings) {
        return """

                Kith runs, with the invented county of Wearmoor.

                  API     http://127.0.0.1:%1$d/graphql
                  Issuer  %2$s    log in through the public client %3$s (authorization code, PKCE)
                  Store   bolt://127.0.0.1:%4$d    user %5$s, password %6$s, data in %7$s

                Logins, one a role. Each is a user name, and also a client id whose secret is the same password:

                %8$s

                Ask for the family network of Mia Ashdown as her social worker. Paste both lines; the store plans the first question for some
                seconds, and answers the next at once:

                TOKEN=$(curl -s -u practitioner:%9$s -d grant_type=client_credentials %2$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -s http://127.0.0.1:%1$d/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"query": "query ($child: ID!) { familyNetwork(personId: $child, hops: 2) { people { hops person { displayName } } ties { kind current from { displayName } to { displayName } } } }", "variables": {"child": "%10$s"}}'

                Stop with Ctrl-C. What was loaded stays.
                """.formatted(
                        settings.apiPort(),
                        LocalProvider.issuer(settings.providerPort()),
                        LocalProvider.VIEWER,
                        settings.boltPort(),
                        LocalStore.USER,
                        settings.storePassword(),
                        settings.data(),
                        logins(),
                        Login.PASSWORD,
                        new GlobalId("Person", Login.personId("mia-ashdown")));
    }

    private static String logins() {
        return Login.all().stream()
                .map(login -> "  %-18s %-10s %s, %s"
                        .formatted(login.role().claim(), Login.PASSWORD, login.name(), login.jobTitle()))
                .collect(Collectors.joining("\n"));
    }
}
