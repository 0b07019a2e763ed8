package org.kith.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The id of an object, unique over all types: base64url without padding of {@code Type:key}. One object has exactly one such
 * text, so that clients may compare ids as they are.
 *
 * @param type name of the object's GraphQL type
 * @param key id of the object in the store: 1 to 200 of letters, digits and {@code - _ : . /}
 */
public record GlobalId(String type, String key) {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,59}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_:./-]{1,200}");
    private static final int LONGEST = (60 + 1 + 200 + 2) / 3 * 4;

    public GlobalId {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not the name of a type: '" + type + "'");
        }
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key: 1 to 200 of letters, digits and - _ : . / are needed");
        }
    }

    /**
     * Reads an id of any type.
     *
     * @throws BadIdException when the text is not one that {@link #toString()} gives
     */
    public static GlobalId parse(String text) {
        String[] parts = decoded(text).split(":", 2);
        if (parts.length != 2
                || !TYPE.matcher(parts[0]).matches()
                || !KEY.matcher(parts[1]).matches()) {
            throw malformed();
        }
        GlobalId id = new GlobalId(parts[0], parts[1]);
        if (!id.toString().equals(text)) {
            throw malformed();
        }
        return id;
    }

    /**
     * Reads an id that must be of one type, such as an argument takes.
     *
     * @throws BadIdException when the text is malformed or the id of another type
     */
    public static GlobalId parse(String text, String expectedType) {
        GlobalId id = parse(text);
        if (!id.type.equals(expectedType)) {
            throw new BadIdException("The id is that of a " + id.type + ", and a " + expectedType + " is needed");
        }
        return id;
    }

    private static String decoded(String text) {
        if (text.length() > LONGEST) {
            throw malformed();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static BadIdException malformed() {
        return new BadIdException("The id is malformed; use an id that this API gave, as it was given");
    }

    /** The id as clients see it. */
    @Override
    public String toString() {
        byte[] bytes = (type + ":" + key).getBytes(StandardCharsets.ISO_8859_1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
