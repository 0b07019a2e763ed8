package org.kith.care.referral;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property of the standard, as a component of the record that holds it. The records alone say which properties there are: reading and
 * writing ask them.
 *
 * @param name the standard's name of it
 * @param of the class of one value
 * @param required whether a valid record has a value
 * @param many whether it may have more than one
 */
public record StandardField(String name, Class<?> of, boolean required, boolean many, RecordComponent component) {
    private static final String IRI = "iri";

    /** The properties of a part, in the order in which they are written. Its id is none of them. */
    public static List<StandardField> of(Class<?> part) {
        return Arrays.stream(part.getRecordComponents())
                .filter(component -> !component.getName().equals(IRI))
                .map(StandardField::of)
                .toList();
    }

    /** The standard's name of the class of a part. */
    public static String className(Class<?> part) {
        return part == ReferralRecord.class ? "Placement" : part.getSimpleName();
    }

    /** The value in a record: a list where there may be many. */
    public @Nullable Object in(ReferralPart part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    private static StandardField of(RecordComponent component) {
        boolean many = component.getType() == List.class;
        boolean required = many
                ? component.isAnnotationPresent(AtLeastOne.class)
                : component.isAnnotationPresent(OnceFound.class)
                        || !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Class<?> of = many
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        return new StandardField(component.getName(), of, required, many, component);
    }

    /**
     * A part with these values.
     *
     * @param values by the names of its components
     */
    public static <R extends Record> R made(Class<R> part, Map<String, @Nullable Object> values) {
        RecordComponent[] components = part.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int each = 0; each < components.length; each++) {
            types[each] = components[each].getType();
            arguments[each] = values.get(components[each].getName());
        }
        try {
            return part.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + part.getSimpleName(), e);
        }
    }
}
