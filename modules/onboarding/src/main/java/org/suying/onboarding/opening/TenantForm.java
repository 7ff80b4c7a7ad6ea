package org.suying.onboarding.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Faults;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.NewUnit;
import org.suying.rest.RestRefusal;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

/** What was sent to open a tenant with. What is not as it should be reads as empty, so that all faults can be found. */
final class TenantForm {

    private final JsonNode sent;

    /** @param faults what the schema found; blank names are added */
    TenantForm(JsonNode sent, Faults faults) {
        this.sent = sent;
        requireName("", faults);
        requireName("/administrator", faults);
        each("officers", at -> requireName(at, faults));
        each("units", at -> requireName(at, faults));
    }

    private void requireName(String holder, Faults faults) {
        JsonNode name = sent.at(holder + "/name");
        if (name.isTextual() && name.textValue().isBlank() && !faults.at(holder + "/name")) {
            faults.add(holder + "/name", RestRefusal.REQUIRED);
        }
    }

    String slug() {
        return text("/id");
    }

    String name() {
        return text("/name");
    }

    Optional<TenantLevel> level() {
        return constant(TenantLevel.values(), text("/level"));
    }

    Optional<TenantKind> kind() {
        return constant(TenantKind.values(), text("/kind"));
    }

    /** Null for the tenant of who opens. */
    @Nullable String parent() {
        return sent.path("parent").textValue();
    }

    boolean open() {
        return sent.path("open").asBoolean(true);
    }

    JsonNode preset() {
        return sent.path("preset");
    }

    JsonNode regime() {
        return sent.path("regime");
    }

    List<NewUnit> units() {
        List<NewUnit> units = new ArrayList<>();
        each(
                "units",
                at -> units.add(
                        new NewUnit(text(at + "/id"), text(at + "/name"), text(at + "/parent"), List.of(), List.of())));
        return units;
    }

    /** @param administration the roles of the administrator, who comes first */
    List<Person> people(List<String> administration) {
        List<Person> people = new ArrayList<>();
        people.add(person("/administrator", administration));
        each("officers", at -> people.add(person(at, texts(at + "/roles"))));
        return people;
    }

    private Person person(String at, List<String> roles) {
        return new Person(
                at,
                text(at + "/login"),
                text(at + "/name"),
                text(at + "/unit"),
                roles,
                sent.at(at + "/head").asBoolean(false),
                secret(at + "/password"));
    }

    private void each(String list, Consumer<String> work) {
        for (int i = 0; sent.path(list).isArray() && i < sent.path(list).size(); i++) {
            work.accept("/" + list + "/" + i);
        }
    }

    private String text(String pointer) {
        return secret(pointer).strip();
    }

    /** As it was sent, blanks and all. */
    private String secret(String pointer) {
        JsonNode value = sent.at(pointer);
        return value.isTextual() ? value.textValue() : "";
    }

    private List<String> texts(String pointer) {
        List<String> texts = new ArrayList<>();
        sent.at(pointer).forEach(one -> texts.add(one.isTextual() ? one.textValue() : ""));
        return texts;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
