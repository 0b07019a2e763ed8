package org.kith.provision.terms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.person.Said;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomeLanguages;
import org.kith.provision.HomePet;
import org.kith.provision.HomeSkill;
import org.kith.provision.RecordHomeProfiles.ProfileRow;

/** What a home offers, whole. What is null is not known; an empty list is known to be empty. */
record RecordHomeProfileInput(
        String idempotencyKey,
        String settingId,
        @Nullable String revision,
        @Nullable List<TrainedSkillInput> skills,
        @Nullable List<String> languages,
        @Nullable List<HomeFaith> faiths,
        @Nullable List<HomePet> pets,
        @Nullable List<HomeAccess> accessibility,
        @Nullable Boolean smoking,
        @Nullable Integer ownBedrooms,
        @Nullable Boolean sharing,
        @Nullable String source)
        implements MutationInput {

    private static final int MOST_BEDROOMS = 50;

    /** A skill, and when those who care in the home were last trained in it. */
    record TrainedSkillInput(HomeSkill skill, @Nullable LocalDate trainedOn) {}

    /** Refuses what cannot be, before anything is read. */
    void check() {
        Said said = new Said()
                .require(!row().isEmpty(), "settingId", "Nothing is said of what the home offers")
                .require(
                        ownBedrooms == null || ownBedrooms >= 0 && ownBedrooms <= MOST_BEDROOMS,
                        "ownBedrooms",
                        "Bedrooms are counted from 0 to " + MOST_BEDROOMS)
                .text("source", source, Said.LONGEST_SOURCE);
        checkLanguages(said);
        checkSkills(said);
        said.orRefuse();
    }

    private void checkLanguages(Said said) {
        List<String> told = Objects.requireNonNullElse(languages, List.of());
        for (int i = 0; i < told.size(); i++) {
            said.require(
                    HomeLanguages.isKnown(told.get(i)),
                    "languages." + i,
                    "'%s' is no two-letter code of ISO 639, such as en or pl, nor bfi, isg or ase for a sign language"
                            .formatted(told.get(i)));
        }
    }

    private void checkSkills(Said said) {
        Set<HomeSkill> named = new HashSet<>();
        List<TrainedSkillInput> told = told();
        for (int i = 0; i < told.size(); i++) {
            HomeSkill skill = told.get(i).skill();
            said.require(
                    named.add(skill), "skills." + i + ".skill", skill + " is named twice; say the last training of it");
        }
    }

    /** Refuses training that is still ahead. */
    void checkDays(LocalDate today) {
        Said said = new Said();
        List<TrainedSkillInput> told = told();
        for (int i = 0; i < told.size(); i++) {
            LocalDate on = told.get(i).trainedOn();
            said.require(
                    on == null || !on.isAfter(today),
                    "skills." + i + ".trainedOn",
                    "The day of training that has been, not of training to come");
        }
        said.orRefuse();
    }

    private List<TrainedSkillInput> told() {
        return Objects.requireNonNullElse(skills, List.of());
    }

    String setting() {
        return GlobalId.parse(settingId, "Setting").key();
    }

    ProfileRow row() {
        return new ProfileRow(
                setting(),
                skills == null
                        ? null
                        : skills.stream()
                                .map(each -> each.skill().name())
                                .sorted()
                                .toList(),
                told().stream()
                        .filter(each -> each.trainedOn() != null)
                        .map(each -> each.skill() + " " + each.trainedOn())
                        .sorted()
                        .toList(),
                languages == null
                        ? null
                        : languages.stream().distinct().sorted().toList(),
                sorted(faiths),
                sorted(pets),
                sorted(accessibility),
                smoking,
                ownBedrooms,
                sharing);
    }

    private static @Nullable List<String> sorted(@Nullable List<? extends Enum<?>> values) {
        return values == null
                ? null
                : values.stream().map(Enum::name).distinct().sorted().toList();
    }
}
