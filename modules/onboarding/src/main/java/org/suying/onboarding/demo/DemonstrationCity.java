package org.suying.onboarding.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.onboarding.opening.Newcomer;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.onboarding.opening.Onboarding;
import org.suying.onboarding.opening.RuleBook;
import org.suying.people.HashedPassword;
import org.suying.people.NewUnit;
import org.suying.people.Passwords;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.rest.Json;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/**
 * Loads {@code demo/city.yaml} of the tenants' folder into an empty tree, where the installation asks for it, and
 * writes the sign-ins into a file. Through the same door as every tenant.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationCity {

    private static final System.Logger LOG = System.getLogger(DemonstrationCity.class.getName());

    @Inject
    @ConfigProperty(name = "suying.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "suying.production", defaultValue = "true")
    boolean production;

    @Inject
    @ConfigProperty(name = "suying.tenants", defaultValue = "tenants")
    String folder;

    @Inject
    @ConfigProperty(name = "suying.signins")
    Optional<String> signIns;

    @Inject
    Tenants tenants;

    @Inject
    RuleBook ruleBook;

    @Inject
    Onboarding onboarding;

    @Inject
    Passwords passwords;

    @Inject
    Walls walls;

    /** One sign-in as it is written into the file. */
    record SignIn(String tenant, String tenantName, String login, String password, String name, List<String> roles) {}

    @PostConstruct
    void load() {
        if (!wanted || production || !walls.outside(tenants::all).isEmpty()) {
            return;
        }
        Path file = Path.of(folder, "demo", "city.yaml");
        JsonNode city = read(file);
        List<SignIn> all = new ArrayList<>();
        String password = city.get("password").textValue();
        HashedPassword hashed = passwords.hash(password);
        city.get("tenants").forEach(tenant -> all.addAll(open(tenant, password, hashed, file)));
        signIns.ifPresent(target -> write(Path.of(target), all));
        LOG.log(System.Logger.Level.INFO, "the demonstration city is loaded: " + all.size() + " sign-ins");
    }

    /** @param hashed once for all: everybody knows that it is one password, and hashing is slow on purpose */
    private List<SignIn> open(JsonNode tenant, String password, HashedPassword hashed, Path file) {
        Faults faults = new Faults();
        JsonNode own = tenant.path("regime").isTextual()
                ? TextNode.valueOf(text(file.resolveSibling(tenant.get("regime").textValue())))
                : MissingNode.getInstance();
        RuleBook.Read book = ruleBook.read(tenant.path("preset"), own, faults).orElse(null);
        faults.refuse();
        if (book == null) {
            throw new IllegalStateException("no rule book, and no refusal");
        }
        Newcomer newcomer = newcomer(tenant, book, password);
        onboarding.check(newcomer, faults);
        faults.refuse();
        onboarding.open(newcomer, Collections.nCopies(newcomer.people().size(), hashed), Actor.program());
        return signIns(newcomer);
    }

    private Newcomer newcomer(JsonNode tenant, RuleBook.Read book, String password) {
        JsonNode parent = tenant.path("parent");
        TenantId above = parent.isTextual()
                ? walls.outside(() -> tenants.require(parent.textValue())).id()
                : null;
        List<NewUnit> units = new ArrayList<>();
        tenant.path("units")
                .forEach(unit -> units.add(new NewUnit(
                        unit.get("id").textValue(),
                        unit.get("name").textValue(),
                        unit.path("parent").asText(""),
                        texts(unit.path("services")),
                        texts(unit.path("counters")))));
        List<Person> people = new ArrayList<>();
        tenant.get("officers").forEach(officer -> people.add(person(officer, book, password)));
        return new Newcomer(
                new TenantId(Ids.next()),
                tenant.get("id").textValue(),
                tenant.get("name").textValue(),
                TenantLevel.valueOf(tenant.get("level").textValue()),
                TenantKind.valueOf(tenant.get("kind").textValue()),
                above,
                true,
                book.regime(),
                book.source(),
                units,
                people);
    }

    /** An officer without roles administers. */
    private static Person person(JsonNode officer, RuleBook.Read book, String password) {
        List<String> roles = texts(officer.path("roles"));
        return new Person(
                "/" + officer.get("login").textValue(),
                officer.get("login").textValue(),
                officer.get("name").textValue(),
                officer.path("unit").asText(""),
                roles.isEmpty() ? Onboarding.administration(book.regime()) : roles,
                officer.path("head").asBoolean(false),
                password);
    }

    private static List<SignIn> signIns(Newcomer newcomer) {
        Roles roles = newcomer.regime().section(Roles.class);
        return newcomer.people().stream()
                .map(person -> new SignIn(
                        newcomer.slug(),
                        newcomer.name(),
                        person.login() + "@" + newcomer.slug(),
                        person.password(),
                        person.name(),
                        person.roles().stream()
                                .map(id -> roles.find(id)
                                        .map(Role::text)
                                        .orElseThrow()
                                        .zh())
                                .toList()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.textValue()));
        return texts;
    }

    private static JsonNode read(Path file) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text(file));
        return Json.mapper().valueToTree(tree);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("setting suying.tenants: cannot read " + file, e);
        }
    }

    private static void write(Path target, List<SignIn> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("signIns", all);
        try {
            Files.writeString(target, Json.write(json));
        } catch (IOException e) {
            throw new UncheckedIOException("setting suying.signins: cannot write " + target, e);
        }
    }
}
