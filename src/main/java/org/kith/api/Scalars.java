package org.kith.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of the schema. Each is a string whose form is checked when it comes in. */
final class Scalars {

    static final GraphQLScalarType LOCAL_DATE =
            scalar("LocalDate", LocalDate.class, Scalars::localDate, LocalDate::toString);

    static final GraphQLScalarType DATE_TIME =
            scalar("DateTime", OffsetDateTime.class, Scalars::dateTime, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final GraphQLScalarType PARTIAL_DATE =
            scalar("PartialDate", PartialDate.class, PartialDate::parse, PartialDate::toString);

    static final GraphQLScalarType POUNDS =
            scalar("Pounds", BigDecimal.class, Scalars::pounds, BigDecimal::toPlainString);

    private static final Pattern POUNDS_FORM = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    private Scalars() {}

    private static LocalDate localDate(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isFull()) {
            throw new IllegalArgumentException("A whole date is needed here, as in 2014-03-09");
        }
        return date.earliest();
    }

    private static OffsetDateTime dateTime(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A time has to have a date and an offset, as in 2026-11-03T14:30:00Z or 2026-07-03T14:30:00+01:00");
        }
    }

    private static BigDecimal pounds(String text) {
        if (!POUNDS_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "An amount in pounds is a string of at most 12 digits and 6 decimals, as in \"4500.00\"");
        }
        return new BigDecimal(text);
    }

    private static <T> GraphQLScalarType scalar(
            String name, Class<T> type, Function<String, T> read, Function<T, String> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing<>(name, type, read, write))
                .build();
    }

    private record TextCoercing<T>(String name, Class<T> type, Function<String, T> read, Function<T, String> write)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (!type.isInstance(value)) {
                throw new CoercingSerializeException("Not a " + name);
            }
            return write.apply(type.cast(value));
        }

        @Override
        public T parseValue(Object value, GraphQLContext context, Locale locale) {
            if (!(value instanceof String text)) {
                throw new CoercingParseValueException("A " + name + " is written as a string");
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new CoercingParseValueException(e.getMessage(), e);
            }
        }

        @Override
        public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(literal instanceof StringValue string)) {
                throw new CoercingParseLiteralException("A " + name + " is written as a string");
            }
            try {
                return read.apply(String.valueOf(string.getValue()));
            } catch (IllegalArgumentException e) {
                throw new CoercingParseLiteralException(e.getMessage(), e);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(input, context, locale));
        }
    }
}
