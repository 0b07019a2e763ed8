package org.kith.exchange.ssda903.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.Code;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.table.Form;
import org.kith.exchange.ssda903.table.SaidRow;
import org.kith.graph.Row;

/**
 * What the return says of a child in each of its tables.
 *
 * @param child the properties of the record
 * @param upn the unique pupil number; null where none is known
 * @param year whose codes are used; where there is none, those that an import said
 */
record HeldChild(Row child, @Nullable String upn, Optional<CollectionYear> year) {
    String id() {
        return child.text("id");
    }

    String localId() {
        return child.text("localId");
    }

    Map<String, String> header() {
        return new SaidRow(ReturnTable.HEADER)
                .say("CHILD", localId())
                .say("SEX", sex())
                .say("DOB", born())
                .say("ETHNIC", child.textOrNull("ethnicityCode"))
                .say("UPN", upn == null ? child.textOrNull("upnUnknownCode") : upn)
                .say("MOTHER", child.textOrNull("motherCode"))
                .say("MC_DOB", child.textOrNull("mothersChildBirthDate"))
                .again(unread())
                .values();
    }

    /** A row of another table, which says who the child is as the header does. */
    SaidRow row(ReturnTable table) {
        SaidRow row = new SaidRow(table).say("CHILD", localId());
        Map<String, String> header = header();
        for (String column : List.of("DOB", "SEX")) {
            if (table.columns().contains(column)) {
                row.say(column, header.get(column));
            }
        }
        return row;
    }

    /** As an import could not read it: it is said again while the value that was made of it stands. */
    private List<String> unread() {
        return child.has("unread")
                ? child.texts("unread").stream().filter(this::stillStands).toList()
                : List.of();
    }

    private boolean stillStands(String each) {
        String text = each.substring(each.indexOf('=') + 1);
        return each.startsWith("DOB=")
                ? !child.has("birthDate")
                : year.isEmpty() && WholeReturn.sexOf(text).orElse("U").equals(child.textOrNull("sex"));
    }

    private @Nullable String sex() {
        String sex = child.textOrNull("sex");
        return year.flatMap(of -> CodeTable.SEX.all().stream()
                        .filter(code ->
                                code.validOn(of.last()) && code.fact("means").equals(sex))
                        .findFirst())
                .map(Code::code)
                .orElse(sex);
    }

    private @Nullable String born() {
        PartialDate born = PartialDate.in(child, "birthDate");
        return born == null || !born.isFull() ? null : Form.DAY.writing().apply(born.earliest());
    }
}
