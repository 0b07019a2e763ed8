package org.kith.access.worlds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What an answer tells: the ids in it, also those inside other ids and cursors, and what is written in it of somebody hidden. */
final class Told {

    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_-]{24,}");
    private static final Pattern ID = Pattern.compile("d[0-9a-f]{7}-[0-9a-f]{4}-7000-8([0-9a-f]{3})-([0-9a-f]{12})");

    private Told() {}

    /** The text of an answer with ids and cursors as they read, and a version of a world as the first. */
    static String plain(String answer, World world) {
        String read = OPAQUE.matcher(answer).replaceAll(match -> Matcher.quoteReplacement(read(match)));
        return read.replace(world.prefix(), world.inVersion(1).prefix());
    }

    private static String read(MatchResult opaque) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(opaque.group()), StandardCharsets.UTF_8);
            boolean cursor = text.indexOf('\u001f') > 0;
            boolean id = text.matches("[A-Z][A-Za-z]+:[\\x21-\\x7e]+");
            // the checksum of a cursor is that of the ids in it
            return cursor
                    ? text.substring(text.indexOf('\u001f') + 1).replace('\u001f', '|')
                    : id ? text : opaque.group();
        } catch (IllegalArgumentException e) {
            return opaque.group();
        }
    }

    /**
     * What part of an answer tells that nobody may: each fault in words.
     *
     * @param listed whether somebody may be named by the id alone, as in the record of access
     */
    static Set<String> faults(JsonNode part, World world, List<Reference> references, boolean listed) {
        Set<String> faults = new TreeSet<>();
        String text = plain(part.toString(), world.inVersion(1));
        String own = plain(part.toString(), world);
        ID.matcher(own).results().forEach(id -> {
            if (!id.group().startsWith(world.inVersion(1).prefix())) {
                faults.add("an id of another world: " + id.group());
                return;
            }
            String ref = (char) Integer.parseInt(id.group(1), 16) + String.valueOf(Long.parseLong(id.group(2), 16));
            String named = ref.startsWith("n") ? "p" + ref.substring(1) : ref;
            world.facts().stream()
                    .filter(fact -> fact.ref().equals(named))
                    .filter(fact -> references.stream()
                            .noneMatch(reference -> reference.mayTell(fact) || listed && reference.mayList(fact)))
                    .forEach(fact -> faults.add("the id of " + fact));
        });
        for (Fact fact : world.facts()) {
            if (references.stream().noneMatch(reference -> reference.mayTell(fact))) {
                fact.markers().stream().filter(text::contains).forEach(marker -> faults.add(marker + " of " + fact));
            }
        }
        return faults;
    }

    /** The ids of people in a list of the answer. */
    static List<String> refs(JsonNode list, String pointer) {
        List<String> refs = new ArrayList<>();
        list.forEach(each -> ID.matcher(read(each.at(pointer).asString("")))
                .results()
                .forEach(id -> refs.add(
                        (char) Integer.parseInt(id.group(1), 16) + String.valueOf(Long.parseLong(id.group(2), 16)))));
        return refs;
    }

    private static String read(String text) {
        return OPAQUE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(read(match)));
    }
}
