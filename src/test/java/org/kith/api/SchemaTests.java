package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.NonNullType;
import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for every definition of the contract, whichever module it is from. */
class SchemaTests {

    private static final List<SDLDefinition<?>> DEFINITIONS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:schema/graphql/**/*.graphqls")) {
            Parser.parse(file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .getDefinitions()
                    .forEach(definition -> DEFINITIONS.add((SDLDefinition<?>) definition));
        }
    }

    @Test
    void everythingHasADescription() {
        List<String> bare = new ArrayList<>();
        for (SDLDefinition<?> definition : DEFINITIONS) {
            String name = ((NamedNode<?>) definition).getName();
            if (!(definition instanceof SDLExtensionDefinition)) {
                require(definition, name, bare);
            }
            fields(definition).forEach(field -> {
                require(field, name + "." + field.getName(), bare);
                field.getInputValueDefinitions()
                        .forEach(argument ->
                                require(argument, name + "." + field.getName() + "." + argument.getName(), bare));
            });
            values(definition).forEach(value -> require(value, name + "." + ((NamedNode<?>) value).getName(), bare));
        }
        assertThat(bare).as("without a description").isEmpty();
    }

    @Test
    void everyListOfObjectsIsAPageOrSaysHowLongItUsuallyIs() {
        Set<String> leaves = leaves();
        List<String> unstated = new ArrayList<>();
        for (SDLDefinition<?> definition : DEFINITIONS) {
            String name = ((NamedNode<?>) definition).getName();
            fields(definition)
                    .filter(field -> !name.endsWith("Connection") && isListOfObjects(field.getType(), leaves))
                    .filter(field -> !field.hasDirective("listSize"))
                    .forEach(field -> unstated.add(name + "." + field.getName()));
        }
        assertThat(unstated).as("lists without @listSize(assumed:)").isEmpty();
    }

    @Test
    void everyPageIsAskedForInTheSameWay() {
        List<String> strange = new ArrayList<>();
        for (SDLDefinition<?> definition : DEFINITIONS) {
            fields(definition)
                    .filter(field -> named(field.getType()).endsWith("Connection"))
                    .filter(field -> !arguments(field).containsAll(List.of("first: Int", "after: String")))
                    .forEach(field -> strange.add(((NamedNode<?>) definition).getName() + "." + field.getName()));
        }
        assertThat(strange)
                .as("connections without first: Int and after: String")
                .isEmpty();
    }

    private static List<String> arguments(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + graphql.language.AstPrinter.printAst(argument.getType())
                        + (argument.getDefaultValue() == null ? "" : " = ..."))
                .toList();
    }

    private static void require(Object node, String name, List<String> bare) {
        boolean described = node instanceof AbstractDescribedNode<?> describable
                ? describable.getDescription() != null
                        && !describable.getDescription().getContent().isBlank()
                : node instanceof DirectiveDefinition directive && directive.getDescription() != null;
        if (!described) {
            bare.add(name);
        }
    }

    private static java.util.stream.Stream<FieldDefinition> fields(SDLDefinition<?> definition) {
        return definition instanceof ImplementingTypeDefinition<?> type
                ? type.getFieldDefinitions().stream()
                : java.util.stream.Stream.of();
    }

    private static java.util.stream.Stream<?> values(SDLDefinition<?> definition) {
        List<?> values = switch (definition) {
            case EnumTypeDefinition type -> type.getEnumValueDefinitions();
            case InputObjectTypeDefinition type -> type.getInputValueDefinitions();
            case DirectiveDefinition directive -> directive.getInputValueDefinitions();
            default -> List.<InputValueDefinition>of();
        };
        return values.stream();
    }

    private static Set<String> leaves() {
        Set<String> leaves = new HashSet<>(Set.of("String", "Int", "Float", "Boolean", "ID"));
        DEFINITIONS.stream()
                .filter(definition ->
                        definition instanceof EnumTypeDefinition || definition instanceof ScalarTypeDefinition)
                .forEach(definition -> leaves.add(((TypeDefinition<?>) definition).getName()));
        return leaves;
    }

    private static boolean isListOfObjects(Type<?> type, Set<String> leaves) {
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return inner instanceof ListType && !leaves.contains(named(inner));
    }

    private static String named(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> named(nonNull.getType());
            case ListType list -> named(list.getType());
            case TypeName name -> name.getName();
            default -> "";
        };
    }
}
