package org.kith.access.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.access.Grant;
import org.kith.access.Permission;
import org.kith.access.Role;

/** Nothing that opens a record, and nothing that tells of one, is left out of the worlds and documents that are drawn. */
class CatalogueTests {

    private static final TypeDefinitionRegistry SCHEMA = new SchemaParser()
            .parse(Path.of("src/test/resources/schema.golden.graphqls").toFile());

    @Test
    void eachReasonForAGrantIsDrawn() {
        assertThat(Fact.Because.names()).containsAll(names(Grant.Because.values()));
    }

    @Test
    void whatLaterIssuesBringIsNotThereYet() {
        List<String> later = Later.ALL.stream().map(Later::name).toList();
        assertThat(later).doesNotHaveDuplicates().doesNotContainAnyElementsOf(names(Grant.Because.values()));
        assertThat(later).doesNotContainAnyElementsOf(Fact.Because.names().toList());
    }

    @Test
    void eachRoleAndPermissionIsDrawn() {
        assertThat(Draw.rolesDrawn())
                .isEqualTo(Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toSet()));
        assertThat(Draw.PERMISSIONS).containsExactlyInAnyOrderElementsOf(Permission.CLAIMS);
    }

    /** Arguments without a row stop {@link Arguments}; here it is seen without a store. */
    @Test
    void eachArgumentOfARootHasARow() {
        Arguments arguments = new Arguments(Draw.world(7), new Random(7));
        Set<String> drawn = new TreeSet<>();
        for (FieldDefinition root : Stream.of("Query", "Subscription")
                .flatMap(type -> roots(type).stream())
                .toList()) {
            drawn.add(root.getName());
            root.getInputValueDefinitions()
                    .forEach(argument -> arguments.of(root.getName() + "." + argument.getName()));
        }
        assertThat(drawn).hasSizeGreaterThan(9);
    }

    private static List<FieldDefinition> roots(String type) {
        return SCHEMA.getType(type, ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
