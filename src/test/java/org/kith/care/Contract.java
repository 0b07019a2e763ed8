package org.kith.care;

import graphql.language.EnumTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the enums of the care module's part of the GraphQL contract. */
final class Contract {
    private Contract() {}

    /** The values of an enum with their descriptions, in order. */
    static Map<String, String> values(String enumName) throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream("/schema/graphql/care.graphqls")) {
            String sdl = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> values = new LinkedHashMap<>();
            Parser.parse(sdl).getDefinitionsOfType(EnumTypeDefinition.class).stream()
                    .filter(each -> each.getName().equals(enumName))
                    .findFirst()
                    .orElseThrow()
                    .getEnumValueDefinitions()
                    .forEach(value ->
                            values.put(value.getName(), value.getDescription().getContent()));
            return values;
        }
    }
}
