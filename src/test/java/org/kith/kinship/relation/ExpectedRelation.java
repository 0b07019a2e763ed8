package org.kith.kinship.relation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.Certainty;

/**
 * One relation as the scenario table writes it: {@code label [TERM LINEAGE CERTAINTY ended SIDE degree]}, of which all after the lineage may be
 * left out. No certainty is ASSERTED; no "ended" is current; no side and no degree are not looked at.
 */
record ExpectedRelation(
        String label,
        KinshipTerm term,
        Lineage lineage,
        Certainty certainty,
        boolean current,
        @Nullable Side side,
        @Nullable Integer degree) {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+) \\[([A-Z_]+) ([A-Z]+)((?: [A-Za-z0-9]+)*)]");

    static ExpectedRelation parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not as in \"maternal aunt [AUNT_UNCLE BIRTH]\": " + text);
        }
        Set<String> more = new HashSet<>(Arrays.asList(form.group(4).split(" ", -1)));
        more.remove("");
        Certainty certainty = take(more, Certainty.values());
        boolean ended = more.remove("ended");
        Side side = take(more, Side.values());
        String degree =
                more.stream().filter(word -> word.matches("[0-9]+")).findAny().orElse(null);
        more.remove(degree);
        if (!more.isEmpty()) {
            throw new IllegalArgumentException("What is " + more + " in \"" + text + "\"?");
        }
        return new ExpectedRelation(
                form.group(1),
                KinshipTerm.valueOf(form.group(2)),
                Lineage.valueOf(form.group(3)),
                certainty == null ? Certainty.ASSERTED : certainty,
                !ended,
                side,
                degree == null ? null : Integer.valueOf(degree));
    }

    private static <E extends Enum<E>> @Nullable E take(Set<String> words, E[] values) {
        return Arrays.stream(values)
                .filter(value -> words.remove(value.name()))
                .findFirst()
                .orElse(null);
    }

    /** A relation as it would be written with just as much as is written here. */
    ExpectedRelation told(Relation relation) {
        return new ExpectedRelation(
                relation.label(),
                relation.term(),
                relation.lineage(),
                relation.certainty(),
                relation.current(),
                side == null ? null : relation.side(),
                degree == null ? null : Integer.valueOf(relation.degree()));
    }

    /** A relation of which nothing was expected. */
    static ExpectedRelation unexpected(Relation relation) {
        return new ExpectedRelation(
                relation.label(),
                relation.term(),
                relation.lineage(),
                relation.certainty(),
                relation.current(),
                null,
                null);
    }

    @Override
    public String toString() {
        return "%s [%s %s %s%s%s%s]"
                .formatted(
                        label,
                        term,
                        lineage,
                        certainty,
                        current ? "" : " ended",
                        side == null ? "" : " " + side,
                        degree == null ? "" : " " + degree);
    }
}
