package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every document that production runs is one that production can run. */
class OperationsTests {

    private static final GraphQLSchema SCHEMA = schema();

    static Stream<Resource> operations() {
        return Arrays.stream(files("classpath*:schema/operations/*.graphql"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void fitsTheSchemaAndTheLimits(Resource file) throws IOException {
        Document document = Parser.parse(file.getContentAsString(StandardCharsets.UTF_8));
        assertThat(new Validator().validateDocument(SCHEMA, document, Locale.UK))
                .isEmpty();
        DocumentShape shape = DocumentShape.of(document);
        assertThat(shape.depth()).as("depth").isLessThanOrEqualTo(10);
        assertThat(shape.aliases()).as("aliases").isLessThanOrEqualTo(30);
        assertThat(shape.width()).as("root fields").isLessThanOrEqualTo(5);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            assertThat(new Cost(SCHEMA, fragments, Map.of()).of(operation))
                    .as("cost")
                    .isLessThanOrEqualTo(10_000);
        }
    }

    /** Production runs known documents alone: a mutation that is in none could not be done there. */
    @Test
    void everyMutationIsInOneOfThem() throws IOException {
        Set<String> done = new HashSet<>();
        for (Resource file : operations().toList()) {
            Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .forEach(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                            .map(Field::getName)
                            .forEach(done::add));
        }
        assertThat(SCHEMA.getMutationType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .isSubsetOf(done);
    }

    private static GraphQLSchema schema() {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        for (Resource file : files("classpath:schema/graphql/**/*.graphqls")) {
            try {
                types.merge(new SchemaParser().parse(file.getInputStream()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
