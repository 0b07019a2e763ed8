package org.kith.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Nothing is told of a person without the record of access hearing of it. */
class AboutPeopleTests {

    /** What only holds other objects, of which each is asked by itself. */
    private static final Pattern WRAPPER =
            Pattern.compile("Query|Mutation|Subscription|PageInfo|UserError|Warning|\\w+(Connection|Edge|Payload)");

    private static final String A_WRAPPER = "holds objects that are asked by themselves";
    private static final String NO_FAMILY = "is of workers and places, and of nobody in a family";
    private static final String OF_A_PERSON =
            "is reached through its person or in the answer to who changed it, and they are recorded";
    private static final String OF_A_TIE = "is reached through the two whom it links";
    private static final String OF_A_CASE = "is reached through its involvement, which says whom it concerns";

    private static final String OF_A_REFERRAL = "is reached through its referral, which says of which child";

    private static final Map<String, String> NOT_ABOUT_PEOPLE = Map.ofEntries(
            entry("NetworkView", A_WRAPPER),
            entry("SiblingGroup", A_WRAPPER),
            entry("Viewer", NO_FAMILY),
            entry("Authority", NO_FAMILY),
            entry("Team", NO_FAMILY),
            entry("TeamMember", NO_FAMILY),
            entry("OnCallShift", NO_FAMILY),
            entry("Agency", NO_FAMILY),
            entry("School", NO_FAMILY),
            entry("Professional", NO_FAMILY),
            entry("Locality", NO_FAMILY),
            entry("HomeWorker", NO_FAMILY),
            entry("SchoolRun", NO_FAMILY),
            entry("Occupancy", "is a number, in which everybody counts"),
            entry("NamedList", OF_A_PERSON),
            entry("DisclosureCase", "says of nobody by itself; the records that it discloses are asked by themselves"),
            entry("AlertReview", "is reached through its alert, which says of whom"),
            entry("Address", "is reached through its household or its home"),
            entry("Approval", "is reached through its home"),
            entry("Registration", "is reached through its home"),
            entry("HomeProfile", "is reached through its home"),
            entry("TrainedSkill", "is reached through its home"),
            entry("ChildRecord", OF_A_PERSON),
            entry("PersonName", OF_A_PERSON),
            entry("Identifier", OF_A_PERSON),
            entry("ContactDetail", OF_A_PERSON),
            entry("TieRecord", OF_A_TIE),
            entry("Relationship", OF_A_TIE),
            entry("Path", "holds steps, each of which says its two ends"),
            entry("Conference", OF_A_CASE),
            entry("PreProceedings", OF_A_CASE),
            entry("FamilyOutcome", OF_A_CASE),
            entry("InvolvedWorker", OF_A_CASE),
            entry("MatchingWeights", "is of a search, the same for everybody"),
            entry("FactorWeight", "is of a search, the same for everybody"),
            entry("OptionCheck", "is of a home and names nobody; the options say who the children are"),
            entry("ScoreFactor", "is of a home and names nobody; the options say who the children are"),
            entry("PlacementCheck", "is of a home and names nobody; the mutation says who the child is"),
            entry("PlacementAuthorisation", "is reached through its placement, which says of which child"),
            entry("PlacementClock", "is reached through its placement, which says of which child"),
            entry("AdoptionJourney", OF_A_PERSON),
            entry("AdoptionMilestone", "is reached through its journey"),
            entry("AdoptionTimeliness", "is reached through its journey"),
            entry("PlanMilestone", "is reached through its plan, which says of which child"),
            entry("SentReferral", OF_A_REFERRAL),
            entry("PlacementAvailability", OF_A_REFERRAL),
            entry("PlacementRequirements", OF_A_REFERRAL),
            entry("PlacementRecommendation", OF_A_REFERRAL),
            entry("RiskAssessment", OF_A_REFERRAL),
            entry("ActualPlacement", OF_A_REFERRAL),
            entry("QualityAssurance", OF_A_REFERRAL),
            entry("TogetherOrApartRecord", "is reached through its assessment, which says of which children"));

    /** Records that are not named as their type is. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "HouseholdMember", "Household$Member",
            "InvolvedPerson", "Involvement$Participant",
            "Withheld", "NetworkView$Withheld");

    private static final Map<String, JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.kith").stream()
                    .collect(Collectors.toMap(
                            each -> each.getName()
                                    .substring(each.getPackageName().length() + 1),
                            each -> each,
                            (one, other) -> one.isAssignableTo(AboutPeople.class) ? one : other));

    @Test
    void everyObjectSaysWhomItIsAboutOrStandsInTheListThatSaysWhyNot() throws IOException {
        Set<String> silent = types();
        silent.removeIf(type -> WRAPPER.matcher(type).matches() || NOT_ABOUT_PEOPLE.containsKey(type));
        silent.removeIf(AboutPeopleTests::saysWhom);
        assertThat(silent).as("neither AboutPeople nor in the list").isEmpty();
    }

    @Test
    void theListHoldsNothingThatIsGoneOrThatSaysWhom() throws IOException {
        assertThat(types()).containsAll(NOT_ABOUT_PEOPLE.keySet());
        assertThat(NOT_ABOUT_PEOPLE.keySet()).noneMatch(AboutPeopleTests::saysWhom);
        assertThat(types().stream().filter(AboutPeopleTests::saysWhom)).hasSizeGreaterThanOrEqualTo(20);
    }

    private static boolean saysWhom(String type) {
        JavaClass found = CLASSES.get(OTHER_NAMES.getOrDefault(type, type));
        return found != null && found.isAssignableTo(AboutPeople.class);
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:schema/graphql/**/*.graphqls")) {
            Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(ObjectTypeDefinition.class)
                    .stream()
                    .filter(type -> !(type instanceof ObjectTypeExtensionDefinition))
                    .forEach(type -> types.add(type.getName()));
        }
        return types;
    }
}
