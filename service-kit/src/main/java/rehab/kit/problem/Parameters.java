package rehab.kit.problem;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads path, query and header parameters; a value of the wrong form is told in words. */
@Provider
public final class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // each branch returns a converter of the raw type that it was asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, @Nullable Type type, Annotation[] annotations) {
        if (raw == UUID.class) {
            return (ParamConverter<T>) converter("must be a UUID", Parameters::uuid);
        }
        if (raw == LocalDate.class) {
            return (ParamConverter<T>) converter("must be a date like 2026-01-31", Parameters::date);
        }
        if (raw == Integer.class || raw == int.class) {
            return (ParamConverter<T>) converter("must be a whole number", Integer::valueOf);
        }
        if (raw == Long.class || raw == long.class) {
            return (ParamConverter<T>) converter("must be a whole number", Long::valueOf);
        }
        if (raw.isEnum()) {
            String choices = "must be one of " + Arrays.toString(raw.getEnumConstants());
            return converter(choices, text -> constant(raw, text));
        }
        return null;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("abbreviated");
        }
        return uuid;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1900 || date.getYear() > 2200) {
            throw new DateTimeException("outside of 1900 to 2200");
        }
        return date;
    }

    private static <T> T constant(Class<T> raw, String text) {
        return Arrays.stream(raw.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown constant"));
    }

    private static <T> ParamConverter<T> converter(String expectation, Function<String, T> read) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new BadParameter(text, expectation);
                }
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
