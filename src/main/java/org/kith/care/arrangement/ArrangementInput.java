package org.kith.care.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.arrangement.rule.ArrangementRule;
import org.kith.care.arrangement.rule.SaidArrangement;
import org.kith.care.fact.Around;
import org.kith.care.fact.FactInput;
import org.kith.care.fact.Remark;

/** What a worker says of an arrangement. */
interface ArrangementInput extends FactInput {

    @Override
    ArrangementKind fact();

    @Nullable
    String settingId();

    @Nullable
    String provider();

    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    default @Nullable Integer daysUsed() {
        return null;
    }

    default @Nullable LocalDate countedTo() {
        return null;
    }

    List<ArrangementRule> rules();

    default @Nullable String settingKey() {
        String id = settingId();
        return id == null ? null : GlobalId.parse(id, "Setting").key();
    }

    @Override
    default List<Named> named() {
        String home = settingKey();
        return home == null ? List.of() : List.of(new Named("Setting", home, "settingId"));
    }

    @Override
    default void check() {
        FactInput.super.check();
        String provider = provider();
        if (provider != null && provider.length() > LONGEST_SOURCE) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "provider", "At most " + LONGEST_SOURCE + " characters are taken here");
        }
    }

    /** What there is against it. */
    default List<Remark> remarks(LocalDate today, Around around) {
        SaidArrangement said =
                new SaidArrangement(today, settingKey(), provider(), validFrom(), validTo(), daysUsed(), countedTo());
        return ArrangementRule.remarks(rules(), said, around, fact());
    }
}
