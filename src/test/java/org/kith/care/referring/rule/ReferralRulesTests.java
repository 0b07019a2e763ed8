package org.kith.care.referring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
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

/** What may be said of a referral. The scenarios stand in a table, where a practitioner can read and extend them. */
class ReferralRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final RiskLevel NONE = RiskLevel.NO_KNOWN_RISK;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/placement-referral-rules/referrals.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor row) {
        String instead = Objects.requireNonNullElse(row.getString(8), "");
        Said said = new Said(record(row, instead), TODAY, day(row, 5), yes(row, 6), day(row, 7));

        List<Remark> remarks =
                ReferralRule.ALL.stream().flatMap(rule -> rule.remarks(said)).toList();

        assertThat(remarks.stream()
                        .map(each -> each.kind() + " " + each.field())
                        .toList())
                .isEqualTo(row.getString(9) == null ? List.of() : List.of(row.getString(9)));
        assertThat(remarks).allMatch(each -> each.message().length() > 20);
    }

    private static ReferralRecord record(ArgumentsAccessor row, String instead) {
        boolean untold = instead.equals("untold");
        return new ReferralRecord(
                null,
                null,
                "WEAR-CHILD-1",
                new PlacementAvailability(
                        null,
                        null,
                        PlacementUrgency.TODAY,
                        null,
                        true,
                        untold ? OutOfAreaReason.OTHER : null,
                        List.of()),
                new PlacementRequirements(
                        null,
                        PresenceStatus.NO,
                        instead.equals("nothing") ? List.of() : List.of(CommunicationNeed.NONE),
                        List.of(),
                        CulturalNeed.NOT_KNOWN,
                        List.of(),
                        LivingArrangement.NO_PREFERENCE,
                        PetsAllowance.NOT_KNOWN,
                        List.of(),
                        List.of(),
                        null,
                        null),
                new PlacementRecommendation(
                        null, SuitabilityLevel.PREFERRED, SuitabilityLevel.UNSUITABLE, SuitabilityLevel.NOT_SPECIFIED),
                new RiskAssessment(null, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
                yes(row, 4) ? found(instead) : null,
                new QualityAssurance(
                        null,
                        null,
                        Objects.requireNonNull(day(row, 1)),
                        yes(row, 4) || yes(row, 6) ? "Beth Green" : null,
                        day(row, 2),
                        null,
                        day(row, 3)));
    }

    private static ActualPlacement found(String instead) {
        return new ActualPlacement(
                null,
                PlacementType.FOSTER,
                "SC900001",
                instead.equals("postcode") ? "DH1 1AA" : "DH1",
                true,
                true,
                0,
                new BigDecimal(instead.equals("dear") ? "250000" : "900"),
                instead.equals("negative") ? new BigDecimal("-1") : null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(ArgumentsAccessor row, int column) {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static boolean yes(ArgumentsAccessor row, int column) {
        return "yes".equals(row.getString(column));
    }
}
