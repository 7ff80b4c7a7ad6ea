package org.suying.casework;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.PlainText;
import org.suying.kernel.Pointer;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.regime.Regime;
import org.suying.worktime.DateWords;

/** Values for the fields of a regime: checked when they come in, put into words when they are shown. */
@ApplicationScoped
public class FieldValues {

    /** Days outside are slips of the pen, and more than databases and conditions can count with. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2999;

    @Inject
    Units units;

    @Inject
    Officers officers;

    /**
     * Checks one field's value and finds every fault of it.
     *
     * @param given what was sent; null if nothing was. A blank text counts as nothing
     * @return the value as it is stored; null if there is none, or if it has a fault
     */
    public @Nullable Object check(
            Field field, boolean required, @Nullable JsonNode given, String pointer, Regime regime, Faults faults) {
        Optional<Object> value =
                given == null || given.isNull() ? Optional.empty() : read(field, given, pointer, regime, faults);
        boolean sent = given != null && !given.isNull() && !isBlank(field.type(), given);
        if (required && !sent) {
            faults.add(pointer, missing(field.type()), field.label());
        }
        return value.orElse(null);
    }

    private static CaseworkRefusal missing(FieldType type) {
        return switch (type) {
            case TEXT, NUMBER, DATE -> CaseworkRefusal.FIELD_REQUIRED;
            case BOOLEAN, CHOICE, CHOICES, UNIT, UNITS, OFFICER -> CaseworkRefusal.CHOICE_REQUIRED;
        };
    }

    /** A text by itself, under the same rules: its length in characters, and no control characters. */
    public static @Nullable String text(@Nullable String given, int max, Spoken label, String pointer, Faults faults) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.codePointCount(0, given.length()) > max) {
            faults.add(pointer, CaseworkRefusal.TOO_LONG, label, max);
            return null;
        }
        if (!PlainText.isSound(given)) {
            faults.add(pointer, CaseworkRefusal.NOT_TEXT, label);
            return null;
        }
        return given.strip();
    }

    private static boolean isBlank(FieldType type, JsonNode given) {
        boolean several = type == FieldType.CHOICES || type == FieldType.UNITS;
        return given.isTextual() ? given.textValue().isBlank() : several && given.isArray() && given.isEmpty();
    }

    private Optional<Object> read(Field field, JsonNode given, String at, Regime regime, Faults faults) {
        if (isBlank(field.type(), given)) {
            return Optional.empty();
        }
        boolean fits = switch (field.type()) {
            case BOOLEAN -> given.isBoolean();
            case NUMBER -> given.canConvertToLong() && given.isIntegralNumber();
            case CHOICES, UNITS -> given.isArray();
            default -> given.isTextual();
        };
        if (!fits) {
            faults.add(at, CaseworkRefusal.WRONG_TYPE, field.label(), wanted(field.type()));
            return Optional.empty();
        }
        return switch (field.type()) {
            case BOOLEAN -> Optional.of(given.booleanValue());
            case NUMBER -> Optional.of(given.longValue());
            case TEXT -> Optional.ofNullable(text(given.textValue(), field.max(), field.label(), at, faults));
            case DATE -> date(field, given.textValue(), at, faults);
            case CHOICE -> choice(field, given.textValue(), at, regime, faults);
            case CHOICES -> several(field, given, at, faults, (id, place) -> choice(field, id, place, regime, faults));
            case UNIT -> unit(given.textValue(), at, faults);
            case UNITS -> several(field, given, at, faults, (id, place) -> unit(id, place, faults));
            case OFFICER -> officer(field, given.textValue(), at, faults);
        };
    }

    private static Optional<Object> date(Field field, String text, String at, Faults faults) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
                faults.add(
                        at,
                        CaseworkRefusal.UNLIKELY_DAY,
                        field.label(),
                        Integer.toString(EARLIEST_YEAR),
                        Integer.toString(LATEST_YEAR));
                return Optional.empty();
            }
            return Optional.of(day.toString());
        } catch (DateTimeParseException e) {
            faults.add(at, CaseworkRefusal.WRONG_TYPE, field.label(), wanted(FieldType.DATE));
            return Optional.empty();
        }
    }

    private static Optional<Object> choice(Field field, String id, String at, Regime regime, Faults faults) {
        if (field.options(regime).stream().anyMatch(option -> option.id().equals(id))) {
            return Optional.of(id);
        }
        faults.add(at, CaseworkRefusal.NOT_AN_OPTION, field.label(), id);
        return Optional.empty();
    }

    private static Optional<Object> several(
            Field field, JsonNode given, String at, Faults faults, BiFunction<String, String, Optional<Object>> one) {
        Set<Object> chosen = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isTextual()) {
                one.apply(given.get(i).textValue(), at + "/" + i).ifPresent(chosen::add);
            } else {
                faults.add(at + "/" + i, CaseworkRefusal.WRONG_TYPE, field.label(), wanted(FieldType.CHOICE));
            }
        }
        return Optional.of(new ArrayList<>(chosen));
    }

    private Optional<Object> unit(String slug, String at, Faults faults) {
        if (units.find(slug).isEmpty()) {
            faults.add(at, CaseworkRefusal.UNKNOWN_UNIT, slug);
            return Optional.empty();
        }
        return Optional.of(slug);
    }

    private Optional<Object> officer(Field field, String id, String at, Faults faults) {
        boolean fits = Ids.parse(id)
                .flatMap(uuid -> officers.find(new OfficerId(uuid)))
                .filter(OfficerSummary::active)
                .filter(officer -> field.role().isEmpty() || officer.holds(field.role()))
                .isPresent();
        if (!fits) {
            faults.add(at, CaseworkRefusal.UNKNOWN_OFFICER, field.label());
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static Spoken wanted(FieldType type) {
        return locale -> Words.of("org.suying.casework.Messages", "wanted." + type.name(), locale);
    }

    /** The field as it is asked of a person. */
    public Asked asked(Field field, boolean required, Regime regime, Locale locale) {
        boolean choice = switch (field.type()) {
            case CHOICE, CHOICES, UNIT, UNITS, OFFICER -> true;
            default -> false;
        };
        String hint = field.hint().in(locale);
        return new Asked(
                field.id(),
                field.of().isEmpty() ? null : field.of(),
                field.type(),
                field.label().in(locale),
                hint.isEmpty() ? null : hint,
                required,
                field.type() == FieldType.TEXT ? field.max() : null,
                choice ? choicesOf(field, regime, locale) : List.of(),
                field.clause().isEmpty() ? null : field.clause());
    }

    private List<Asked.Choice> choicesOf(Field field, Regime regime, Locale locale) {
        return switch (field.type()) {
            case UNIT, UNITS ->
                units.all().stream()
                        .map(unit -> new Asked.Choice(unit.slug(), unit.name()))
                        .toList();
            case OFFICER ->
                (field.role().isEmpty() ? officers.all() : officers.withRole(field.role()))
                        .stream()
                                .map(officer -> new Asked.Choice(
                                        officer.id().value().toString(), officer.name() + " · " + officer.unitName()))
                                .toList();
            default ->
                field.options(regime).stream()
                        .map(option ->
                                new Asked.Choice(option.id(), option.text().in(locale)))
                        .toList();
        };
    }

    /** A stored value in words; empty if there is none. */
    public String words(Field field, @Nullable Object value, Regime regime, Locale locale) {
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case UNIT -> unitName(value);
            case UNITS -> inOneLine(value, locale, this::unitName);
            case OFFICER ->
                Ids.parse(value.toString())
                        .flatMap(id -> officers.find(new OfficerId(id)))
                        .map(OfficerSummary::name)
                        .orElse("");
            case CHOICE -> option(field, value, regime, locale);
            case CHOICES -> inOneLine(value, locale, one -> option(field, one, regime, locale));
            case DATE -> DateWords.date(LocalDate.parse(value.toString()), locale);
            case BOOLEAN -> Words.of("org.suying.casework.Messages", Boolean.TRUE.equals(value) ? "yes" : "no", locale);
            default -> value.toString();
        };
    }

    private String unitName(Object slug) {
        return units.find(slug.toString()).map(UnitSummary::name).orElse("");
    }

    private static String inOneLine(Object values, Locale locale, Function<Object, String> words) {
        return ((List<?>) values).stream().map(words).collect(Collectors.joining(listMark(locale)));
    }

    private static String option(Field field, Object id, Regime regime, Locale locale) {
        return field.options(regime).stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.text().in(locale))
                .findFirst()
                .orElse("");
    }

    private static String listMark(Locale locale) {
        return Locale.ENGLISH.equals(Words.language(locale)) ? ", " : "、";
    }

    /** Several values at once, as a map of field id to what is stored; what is not asked for is a fault. */
    public Map<String, Object> checkAll(
            Map<Field, Boolean> required, JsonNode given, String pointer, Regime regime, Faults faults) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> ids = required.keySet().stream().map(Field::id).collect(Collectors.toSet());
        given.fieldNames().forEachRemaining(name -> {
            if (!ids.contains(name)) {
                faults.add(Pointer.child(pointer, name), CaseworkRefusal.UNKNOWN_FIELD, name);
            }
        });
        required.forEach((field, must) -> {
            String at = pointer + "/" + field.id();
            Object value = faults.anyAt(at) ? null : check(field, must, given.get(field.id()), at, regime, faults);
            if (value != null) {
                values.put(field.id(), value);
            }
        });
        return values;
    }
}
