package org.kith.exchange.placements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ActualPlacement;
import org.kith.care.referral.PlacementAvailability;
import org.kith.care.referral.PlacementRecommendation;
import org.kith.care.referral.PlacementRequirements;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.RiskAssessment;
import org.kith.care.referral.taxonomy.CommunicationNeed;
import org.kith.care.referral.taxonomy.CulturalNeed;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.OutOfAreaReason;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.care.referral.taxonomy.PlacementType;
import org.kith.care.referral.taxonomy.PlacementUrgency;
import org.kith.care.referral.taxonomy.PresenceStatus;
import org.kith.care.referral.taxonomy.RiskLevel;
import org.kith.care.referral.taxonomy.SuitabilityLevel;
import org.kith.care.referral.taxonomy.SupportType;

/** Valid referrals by chance, the same ones each time. About one in ten has a cost that the standard warns of. */
final class DrawnReferrals {
    private static final List<String> TEXTS = List.of(
            "An aunt lives there",
            "She said \"no\" \\ twice",
            "Zoë's, naïve 家 \uD83C\uDFE1",
            "two\nlines\tand a tab",
            " leading",
            "ex:WEAR-1",
            "@id",
            "Other",
            "{}");
    private static final List<String> PLACES = List.of("N1", "N18", "TA3", "BS10", "EC1A", "W1A", "DH1");

    private final Random random;
    private int ids;

    private DrawnReferrals(long seed) {
        this.random = new Random(seed);
    }

    static List<ReferralRecord> of(int number, long seed) {
        DrawnReferrals drawn = new DrawnReferrals(seed);
        return Stream.generate(drawn::referral).limit(number).toList();
    }

    private ReferralRecord referral() {
        return new ReferralRecord(
                id(),
                perhaps(this::text),
                text(),
                availability(),
                requirements(),
                new PlacementRecommendation(id(), suits(), suits(), suits()),
                new RiskAssessment(
                        id(), risk(), risk(), risk(), risk(), risk(), risk(), risk(), risk(), risk(), risk(), risk()),
                perhaps(this::placement),
                new QualityAssurance(id(), perhaps(this::text), day(), text(), day(), perhaps(this::text), day()));
    }

    private PlacementAvailability availability() {
        OutOfAreaReason reason = perhaps(() -> oneOf(OutOfAreaReason.values()));
        return new PlacementAvailability(
                id(),
                perhaps(this::text),
                oneOf(PlacementUrgency.values()),
                perhaps(() -> random.nextInt(9)),
                random.nextBoolean(),
                reason,
                texts(reason == OutOfAreaReason.OTHER));
    }

    private PlacementRequirements requirements() {
        List<CommunicationNeed> communication = several(CommunicationNeed.values(), 1);
        List<SupportType> support = several(SupportType.values(), 0);
        CulturalNeed culture = oneOf(CulturalNeed.values());
        return new PlacementRequirements(
                id(),
                oneOf(PresenceStatus.values()),
                communication,
                texts(communication.contains(CommunicationNeed.OTHER)),
                culture,
                texts(culture == CulturalNeed.OTHER),
                oneOf(LivingArrangement.values()),
                oneOf(PetsAllowance.values()),
                support,
                texts(support.contains(SupportType.OTHER)),
                perhaps(random::nextBoolean),
                perhaps(random::nextBoolean));
    }

    private ActualPlacement placement() {
        return new ActualPlacement(
                id(),
                oneOf(PlacementType.values()),
                text(),
                PLACES.get(random.nextInt(PLACES.size())),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(9),
                pounds(),
                perhaps(this::pounds),
                perhaps(this::pounds),
                perhaps(this::pounds),
                perhaps(this::pounds));
    }

    private BigDecimal pounds() {
        if (random.nextInt(12) == 0) {
            return BigDecimal.valueOf(random.nextInt(2), -5).add(BigDecimal.valueOf(random.nextInt(1, 9900), 2));
        }
        return BigDecimal.valueOf(random.nextLong(100_000, 9_999_999), 2 + random.nextInt(2));
    }

    private @Nullable String id() {
        return perhaps(() -> random.nextBoolean() ? "https://records.example/" + ++ids : "urn:kith:record:" + ++ids);
    }

    private RiskLevel risk() {
        return oneOf(RiskLevel.values());
    }

    private SuitabilityLevel suits() {
        return oneOf(SuitabilityLevel.values());
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? " " + random.nextInt(100) : "");
    }

    private List<String> texts(boolean needed) {
        return Stream.generate(this::text)
                .limit((needed ? 1 : 0) + random.nextInt(3))
                .toList();
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> several(T[] choices, int least) {
        List<T> drawn = new ArrayList<>();
        int number = least + random.nextInt(3);
        while (drawn.size() < number) {
            drawn.add(oneOf(choices));
        }
        return drawn;
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextInt(3) > 0 ? value.get() : null;
    }
}
