package org.kith.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;

/** What the mutations take that seal an adoption, and that open and close a case for its disclosure. */
final class AdoptionInputs {
    private static final int LONGEST_TEXT = 500;

    private AdoptionInputs() {}

    /** Two records of one human, before and after an adoption. */
    record SealAdoptionInput(String idempotencyKey, String personId, String otherId, String reason)
            implements MutationInput {

        List<Subject> about() {
            new Said()
                    .require(!personId.equals(otherId), "otherId", "An adoption outside the family has two records")
                    .text("reason", reason, LONGEST_TEXT)
                    .orRefuse();
            return List.of(new Subject(person(), "personId"), new Subject(other(), "otherId"));
        }

        String person() {
            return GlobalId.parse(personId, "Person").key();
        }

        String other() {
            return GlobalId.parse(otherId, "Person").key();
        }
    }

    /** Who may read both records, why, and until when. */
    record OpenDisclosureCaseInput(
            String idempotencyKey,
            String personId,
            String professionalId,
            DisclosureBasis basis,
            @Nullable String note,
            @Nullable LocalDate validTo)
            implements MutationInput {

        List<Subject> about() {
            new Said().text("note", note, LONGEST_TEXT).orRefuse();
            return List.of(new Subject(GlobalId.parse(personId, "Person").key(), "personId"));
        }

        String professional() {
            return GlobalId.parse(professionalId, "Professional").key();
        }
    }

    /** A case that is at an end. */
    record CloseDisclosureCaseInput(String idempotencyKey, String caseId, String revision, String reason)
            implements MutationInput {

        void check() {
            new Said().text("reason", reason, LONGEST_TEXT).orRefuse();
        }

        String key() {
            return GlobalId.parse(caseId, "DisclosureCase").key();
        }
    }
}
