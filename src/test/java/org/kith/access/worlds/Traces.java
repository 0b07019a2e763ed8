package org.kith.access.worlds;

import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kith.GraphQlAnswer;
import org.kith.GraphQlSocket;
import org.kith.TestIssuer;
import org.kith.access.worlds.LoadedWorlds.Pair;
import org.kith.access.worlds.Question.Root;
import tools.jackson.databind.JsonNode;

/** Looks for traces of what is hidden: in an answer, and in that the answers about two versions of a world are not the same. */
final class Traces {

    /** Sends a request, as a front-end would. */
    interface Post {
        GraphQlAnswer ask(String token, String document, Map<String, ?> variables);
    }

    private static final int DOCUMENTS = 2;
    private static final List<String> TOO_LATE = List.of("TIMEOUT", "UNAVAILABLE");

    /** In the place of the code of an error where a request was not answered in time. */
    static final String NO_ANSWER = "no answer";

    private final Post post;
    private final GraphQLSchema schema;
    private final Consumer<World> before;
    private final Map<String, AtomicInteger> answered = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> codes = new ConcurrentHashMap<>();

    Traces(Post post, GraphQLSchema schema) {
        this(post, schema, world -> {});
    }

    /** @param before done each time that a world is asked about */
    Traces(Post post, GraphQLSchema schema, Consumer<World> before) {
        this.post = post;
        this.schema = schema;
        this.before = before;
    }

    static String token(World world) {
        World.Viewer viewer = world.viewer();
        Map<String, Object> claims = new HashMap<>();
        claims.put("roles", viewer.roles());
        claims.put("permissions", viewer.permissions());
        claims.put("professional_id", world.id(World.Viewer.REF));
        if (viewer.authority() != null) {
            claims.put("authority", world.id(viewer.authority()));
        }
        return TestIssuer.shared().token(claims);
    }

    /** How often each root gave an answer that is not null. */
    Map<String, AtomicInteger> answered() {
        return answered;
    }

    /** How often each code of an error came. */
    Map<String, AtomicInteger> codes() {
        return codes;
    }

    /** What is wrong with the answers about a pair; empty where nothing is. */
    String of(Pair pair) {
        Pair.Tokens tokens = new Pair.Tokens(token(pair.one()), token(pair.other()));
        for (int turn = 0; turn < DOCUMENTS; turn++) {
            Question question = Documents.about(schema, pair.one(), turn);
            String fault = compared(pair, tokens, question, question, 2);
            if (!fault.isEmpty()) {
                return fault + "\n" + question.document() + "\n" + question.variables();
            }
        }
        return "";
    }

    /** What is wrong with the privacy officer's lists about a pair; empty where nothing is. */
    String ofOfficers(Pair pair) {
        Question question = Documents.ofOfficers(schema, pair.one());
        Pair.Tokens tokens = new Pair.Tokens(token(pair.one()), token(pair.other()));
        String fault = compared(pair, tokens, question, question, 2);
        return fault.isEmpty() ? "" : fault + "\n" + question.document() + "\n" + question.variables();
    }

    /** What is wrong with the first messages of a stream about a pair; empty where nothing is. */
    String ofStream(Pair pair, Function<String, GraphQlSocket> open) {
        Question question = Documents.stream(schema, pair.one());
        String fault =
                fault(pair, question, question, first(question, pair.one(), open), first(question, pair.other(), open));
        return fault.isEmpty() ? "" : fault + "\n" + question.document() + "\n" + question.variables();
    }

    private static GraphQlAnswer first(Question question, World world, Function<String, GraphQlSocket> open) {
        try (GraphQlSocket socket = open.apply(token(world))) {
            socket.subscribe("s", question.document(), question.variablesIn(world));
            JsonNode message = socket.next();
            return new GraphQlAnswer(200, message.toString(), message.path("payload"));
        }
    }

    private String compared(Pair pair, Pair.Tokens tokens, Question ofOne, Question ofOther, int pages) {
        before.accept(pair.one());
        GraphQlAnswer one = post.ask(tokens.one(), ofOne.document(), ofOne.variablesIn(pair.one()));
        before.accept(pair.other());
        GraphQlAnswer other = post.ask(tokens.other(), ofOther.document(), ofOther.variablesIn(pair.other()));
        String fault = fault(pair, ofOne, ofOther, one, other);
        return fault.isEmpty() ? nextPage(pair, tokens, ofOne, ofOther, one, other, pages) : fault;
    }

    private String fault(Pair pair, Question ofOne, Question ofOther, GraphQlAnswer one, GraphQlAnswer other) {
        if (unanswered(one) || unanswered(other)) {
            codes.computeIfAbsent(NO_ANSWER, key -> new AtomicInteger()).incrementAndGet();
            return "";
        }
        Set<String> faults = new TreeSet<>(told(pair.one(), ofOne, one));
        faults.addAll(told(pair.other(), ofOther, other));
        if (!faults.isEmpty()) {
            return "What must not be told is: " + faults + "\n" + one.text() + "\n" + other.text();
        }
        String read = read(one, pair.one());
        String otherRead = read(other, pair.other());
        if (!read.equals(otherRead)) {
            return "The answers tell the two versions apart:\n" + read + "\n" + otherRead;
        }
        return "";
    }

    private String nextPage(
            Pair pair,
            Pair.Tokens tokens,
            Question ofOne,
            Question ofOther,
            GraphQlAnswer one,
            GraphQlAnswer other,
            int pages) {
        for (Root root : ofOne.roots()) {
            String page = "/data/" + root.alias() + "/pageInfo/";
            if (pages > 0 && one.body().at(page + "hasNextPage").asBoolean(false)) {
                Question next = ofOne.after(
                        root.alias(), one.body().at(page + "endCursor").asString());
                Question otherNext = ofOther.after(
                        root.alias(), other.body().at(page + "endCursor").asString());
                return compared(pair, tokens, next, otherNext, pages - 1);
            }
        }
        return "";
    }

    static boolean unanswered(GraphQlAnswer answer) {
        return answer.status() == 503 || answer.errorCodes().stream().anyMatch(TOO_LATE::contains);
    }

    private static String read(GraphQlAnswer answer, World world) {
        return Told.plain(answer.text().replaceAll("\"requestId\":\"[^\"]*\"", ""), world);
    }

    GraphQlAnswer ask(String token, String document, Map<String, ?> variables) {
        return post.ask(token, document, variables);
    }

    /** What an answer tells that it must not. */
    Set<String> told(World world, Question question, GraphQlAnswer answer) {
        answer.errorCodes()
                .forEach(code ->
                        codes.computeIfAbsent(code, key -> new AtomicInteger()).incrementAndGet());
        Set<String> faults = new TreeSet<>();
        for (Root root : question.roots()) {
            JsonNode part = answer.body().path("data").path(root.alias());
            if (!part.isMissingNode() && !part.isNull()) {
                answered.computeIfAbsent(root.field(), key -> new AtomicInteger())
                        .incrementAndGet();
                List<Reference> references = root.past()
                        ? List.of(Reference.now(world), Reference.then(world))
                        : List.of(Reference.now(world));
                boolean listed = Documents.OF_OFFICERS.contains(root.field())
                        || root.field().equals("node");
                faults.addAll(Told.faults(part, world, references, listed));
            }
        }
        return faults;
    }
}
