package org.kith.kinship;

import org.kith.access.Change;
import org.kith.access.Subject;
import org.kith.api.PartialDate;
import org.kith.person.FirstTie;
import org.kith.person.FirstTieInput;
import org.springframework.stereotype.Component;

/** Records the tie with which somebody new comes, by the name that case systems have for it. */
@Component
class RecordFirstTie implements FirstTie {

    private final TieWriter writer;

    RecordFirstTie(TieWriter writer) {
        this.writer = writer;
    }

    @Override
    public void record(Change change, String newPersonId, FirstTieInput tie) {
        var spelled = CaseSystemRelationship.spelled(tie.relationship(), "firstTie.relationship");
        SaidTie said = spelled.tie(
                new Subject(newPersonId, "firstTie"),
                new Subject(tie.other(), "firstTie.otherId"),
                spelled.time(PartialDate.between(tie.validFrom(), null), change.today()),
                tie.source());
        writer.write(change, said.checked());
    }
}
