package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a statement, each with the statement that lacks it: read from the text, so that a condition which is added to the policy
 * is among them by itself.
 */
final class Conjuncts {

    /**
     * A condition that was taken away.
     *
     * @param text of the condition
     * @param before what stands before it in the statement, as far as it takes to find it
     * @param rest the statement without it
     */
    record Without(String text, String before, String rest) {
        @Override
        public String toString() {
            return text + " after " + before;
        }
    }

    private static final int NEAR = 70;

    private static final Pattern BEGIN = Pattern.compile("\\b(WHERE|WHEN|AND|OR)\\b|\\(");
    private static final Pattern END =
            Pattern.compile("\\b(AND|OR|RETURN|WITH|MATCH|OPTIONAL|UNION|UNWIND|CALL|THEN|ORDER|LIMIT)\\b|[|)\\]},]");

    private Conjuncts() {}

    /** Each condition between WHERE, WHEN, AND, OR and brackets, and the statement in which {@code true} stands for it. */
    static List<Without> of(String statement) {
        return of(statement, 0);
    }

    /** The same of what stands behind a place in the statement. */
    static List<Without> of(String statement, int behind) {
        List<Without> all = new ArrayList<>();
        Matcher begin = BEGIN.matcher(statement);
        while (begin.find()) {
            if (begin.start() < behind) {
                continue;
            }
            int from = begin.end();
            int to = end(statement, from);
            String text = statement.substring(from, to).strip();
            if (isCondition(text)) {
                String before = statement.substring(0, from);
                all.add(new Without(
                        text,
                        before.substring(Math.max(0, from - NEAR)).replaceAll("\\s+", " "),
                        before + " true " + statement.substring(to)));
            }
        }
        return all.stream().distinct().toList();
    }

    /** Where the condition ends that begins here: at the first word or bracket that is none of its own. */
    private static int end(String statement, int from) {
        Matcher end = END.matcher(statement);
        int depth = 0;
        int at = from;
        while (at < statement.length()) {
            char c = statement.charAt(at);
            if (depth == 0
                    && end.region(at, statement.length()).lookingAt()
                    && (at == from || !Character.isLetter(statement.charAt(at - 1)) || !Character.isLetter(c))) {
                return at;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
        return at;
    }

    /** Not a pattern, not a list of arguments, and not the head of a list. */
    private static boolean isCondition(String text) {
        boolean subquery = text.startsWith("EXISTS") || text.startsWith("any(");
        return text.matches("(?s).*(=|<|>| IN | IS | STARTS |EXISTS).*")
                && (subquery || !text.contains("MATCH") && !text.contains("WHERE"))
                && !text.startsWith(":")
                && !text.startsWith("()")
                && !text.matches("(?s)\\w*:.*");
    }
}
