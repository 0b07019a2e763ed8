package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The printed schema as front-end apps see it. It is kept in a file whose diff is the changelog of the contract: after a change that is
 * meant, {@code mvn test -Dtest=SchemaContractTests -Dschema.renew=true} writes it anew.
 */
class SchemaContractTests {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.golden.graphqls");
    private static final GraphQLSchema SCHEMA = schema();

    @Test
    void theSchemaIsTheOneThatWasPromised() throws IOException {
        String printed = print();
        if (Boolean.getBoolean("schema.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed);
        }
        assertThat(GOLDEN)
                .as(
                        "The schema has changed. If that is meant, write it anew with"
                                + " mvn test -Dtest=SchemaContractTests -Dschema.renew=true, and commit %s. The schema is what was expected below",
                        GOLDEN)
                .hasContent(printed);
    }

    /** The names that front-end apps were given: arguments exactly these, in any order of fields, with others beside them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Query.me                 | me: Viewer!",
                "Query.node               | node(id: ID!): Node",
                "Query.person             | person(id: ID!): Person",
                "Query.personByIdentifier | personByIdentifier(system: IdentifierSystem!, value: String!, authority: String): Person",
                "Query.people             | people(search: PersonSearch!, first: Int, after: String): PersonConnection",
                "Query.children           | children(filter: ChildFilter, first: Int, after: String): PersonConnection",
                "Query.familyNetwork      | familyNetwork(personId: ID!, hops: Int = 2, via: [TieKind!], includeFormer: Boolean = true, asOf: LocalDate, knownAt: DateTime): NetworkView",
                "Query.kinship            | kinship(from: ID!, to: ID!, includeFormer: Boolean = true, asOf: LocalDate, knownAt: DateTime): Kinship",
                "Query.relatives          | relatives(of: ID!, maxDegree: Int = 6, lineages: [Lineage!], includeFormer: Boolean = true, asOf: LocalDate, knownAt: DateTime): [Relative!]",
                "Query.pathsBetween       | pathsBetween(from: ID!, to: ID!, maxHops: Int = 6, includeFormer: Boolean = true, asOf: LocalDate, knownAt: DateTime): [Path!]",
                "NetworkPerson.relationship | relationship: Kinship",
                "Node.id                  | id: ID!",
                "Person.id                | id: ID!",
                "Person.displayName       | displayName: String!",
                "Person.names             | names: [PersonName!]!",
                "Person.birthDate         | birthDate: PartialDate",
                "Person.expectedDate      | expectedDate: PartialDate",
                "Person.deathDate         | deathDate: PartialDate",
                "Person.sex               | sex: Sex",
                "Person.child             | child: ChildRecord",
                "ChildRecord.localId      | localId: String",
                "ChildRecord.authority    | authority: Authority!",
                "ChildRecord.legalStatus  | legalStatus: LegalStatus",
                "ChildRecord.inCare       | inCare: Boolean!",
                "ChildRecord.currentPlacement   | currentPlacement: Placement",
                "NetworkView.root         | root: Person!",
                "NetworkView.people       | people: [NetworkPerson!]!",
                "NetworkView.ties         | ties: [Tie!]!",
                "NetworkView.households   | households: [Household!]!",
                "NetworkView.withheld     | withheld: [Withheld!]!",
                "NetworkView.withheldCount      | withheldCount: Int!",
                "NetworkView.gaps         | gaps: [NetworkGap!]!",
                "NetworkView.asOf         | asOf: LocalDate!",
                "NetworkView.knownAt      | knownAt: DateTime!",
                "NetworkView.truncated    | truncated: Boolean!",
                "NetworkPerson.person     | person: Person!",
                "NetworkPerson.hops       | hops: Int!",
                "NetworkPerson.visibility | visibility: Visibility!",
                "NetworkPerson.inCare     | inCare: Boolean!",
                "NetworkPerson.currentPlacement | currentPlacement: Placement",
                "NetworkPerson.allocated  | allocated: [Professional!]!",
                "NetworkPerson.restrictions     | restrictions: [Restriction!]!",
                "Tie.id                   | id: ID!",
                "Tie.from                 | from: Person!",
                "Tie.to                   | to: Person!",
                "Tie.kind                 | kind: TieKind!",
                "Tie.current              | current: Boolean!",
                "Tie.certainty            | certainty: Certainty!",
                "Tie.validFrom            | validFrom: PartialDate",
                "Tie.validTo              | validTo: PartialDate",
                "Tie.source               | source: String",
                "Withheld.reason          | reason: String!",
                "PersonConnection.edges   | edges: [PersonEdge!]!",
                "PersonConnection.pageInfo      | pageInfo: PageInfo!",
                "PersonConnection.totalCount    | totalCount: Int",
                "PersonEdge.node          | node: Person!",
                "PersonEdge.cursor        | cursor: String!",
            })
    void aFieldKeepsItsNameItsArgumentsAndItsType(String name, String declaration) {
        String[] parts = name.split("\\.");
        GraphQLFieldDefinition field = ((GraphQLFieldsContainer) type(parts[0])).getFieldDefinition(parts[1]);

        assertThat(field).as(name).isNotNull();
        assertThat(declared(field)).isEqualTo(declaration);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PersonSearch | text: String; birthDate: PartialDate; birthYearFrom: Int; birthYearTo: Int; postcode: String",
                "ChildFilter  | inCare: Boolean; legalStatus: [LegalStatus!]; teamId: ID; localityId: ID; placementType: [PlacementType!]; ageFrom: Int; ageTo: Int",
            })
    void anInputKeepsItsFields(String name, String fields) {
        assertThat(((GraphQLInputObjectType) type(name))
                        .getFieldDefinitions().stream()
                                .map(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType())))
                .containsAll(List.of(fields.split("; ")));
    }

    @ParameterizedTest
    @CsvSource({
        "TieKind,          PARENT PARTNER SIBLING KIN KITH CARE HOUSEHOLD",
        "Lineage,          BIRTH LEGAL SOCIAL",
        "Side,             MATERNAL PATERNAL BOTH",
        "StepDirection,    UP DOWN ACROSS",
        "Certainty,        CHALLENGED ALLEGED ASSERTED ACCEPTED PROVEN",
        "Visibility,       FULL NETWORK CONSENTED",
        "IdentifierSystem, LOCAL_ID NHS_NUMBER UPN",
    })
    void anEnumKeepsItsValues(String name, String values) {
        assertThat(((GraphQLEnumType) type(name)).getValues().stream().map(value -> value.getName()))
                .containsExactly(values.split(" "));
    }

    private static GraphQLNamedType type(String name) {
        return (GraphQLNamedType) Objects.requireNonNull(SCHEMA.getType(name), "no type " + name);
    }

    private static String declared(GraphQLFieldDefinition field) {
        String arguments = field.getDefinition().getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + AstPrinter.printAst(argument.getType())
                        + (argument.getDefaultValue() == null
                                ? ""
                                : " = " + AstPrinter.printAst(argument.getDefaultValue())))
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + ": "
                + GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static String print() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectives("listSize"::equals))
                .print(SCHEMA);
    }

    private static GraphQLSchema schema() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("schema/graphql"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphqls"))
                    .sorted()
                    .toList()) {
                all.merge(new SchemaParser().parse(Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
    }
}
