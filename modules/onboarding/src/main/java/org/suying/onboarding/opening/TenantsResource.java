package org.suying.onboarding.opening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.onboarding.opening.Newcomer.Person;
import org.suying.people.HashedPassword;
import org.suying.people.NewUnit;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Once;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenancyRefusal;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** A new tenant, live at once, for those who administer one above it. */
@Path("tenants")
@Produces("application/json")
@Tag(name = "Tenants")
@SecurityRequirement(name = "officer")
public class TenantsResource {

    private static final Body TENANT = Body.of(TenantsResource.class, "tenant.schema.json");
    private static final String ROUTE = "POST /tenants";

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    RuleBook ruleBook;

    @Inject
    Onboarding onboarding;

    @Inject
    Opening opening;

    @Inject
    Once once;

    /** What the contract answers. */
    public record Created(
            String id,
            String name,
            TenantLevel level,
            TenantKind kind,
            @Nullable String parent) {}

    @POST
    @Operation(summary = "Brings a tenant to life under the caller's own, from a preset or from a whole regime")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        Caller.Officer officer = caller.require(Right.ADMINISTER);
        JsonNode sent = TENANT.read(body);
        Tenant own = tenants.require(new TenantId(officer.tenant()));
        Faults faults = new Faults();
        Optional<Tenant> taken = tenants.find(sent.get("id").textValue());
        if (taken.isPresent() && key != null && own.covers(taken.get())) {
            return answeredBefore(taken.get(), officer.actor(), key, body);
        }
        if (taken.isPresent()) {
            faults.add("/id", TenancyRefusal.SLUG_TAKEN, sent.get("id").textValue());
        }
        Tenant parent = parent(sent, own, faults);
        Optional<RuleBook.Read> read = ruleBook.read(sent.path("preset"), sent.path("regime"), faults);
        Newcomer newcomer = read.map(book -> newcomer(sent, parent, book)).orElse(null);
        if (newcomer != null) {
            onboarding.check(newcomer, faults);
        }
        faults.refuse();
        if (newcomer == null) {
            throw new IllegalStateException("no rule book, and no refusal");
        }
        return Answers.of(opened(newcomer, officer.actor(), key, body, sent));
    }

    private Once.Answer opened(Newcomer newcomer, Actor actor, @Nullable String key, byte[] body, JsonNode sent) {
        List<HashedPassword> hashed = onboarding.hash(newcomer);
        Scope scope = onboarding.scope(newcomer, actor);
        return walls.within(
                scope,
                () -> once.once(key, ROUTE, body, () -> {
                    opening.open(newcomer, hashed);
                    Created created = new Created(
                            newcomer.slug(),
                            newcomer.name(),
                            newcomer.level(),
                            newcomer.kind(),
                            sent.path("parent").textValue());
                    return Once.Answer.created("/api/v1/tenants/" + newcomer.slug(), created);
                }));
    }

    /** The same request again: the answer lies with the tenant that it made. With any other key the id is taken. */
    private Response answeredBefore(Tenant taken, Actor actor, String key, byte[] body) {
        return Answers.of(walls.within(
                Scope.of(taken.id(), actor),
                () -> once.once(key, ROUTE, body, () -> {
                    throw new Refused(List.of(Fault.at("/id", TenancyRefusal.SLUG_TAKEN, taken.slug())));
                })));
    }

    /** The tenant under which it is to stand: the caller's own or one below. Somebody else's is not there. */
    private Tenant parent(JsonNode sent, Tenant own, Faults faults) {
        String slug = sent.path("parent").isTextual() ? sent.get("parent").textValue() : own.slug();
        Optional<Tenant> found = tenants.find(slug).filter(own::covers);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        Tenant parent = found.get();
        TenantLevel level = TenantLevel.valueOf(sent.get("level").textValue());
        if (!level.above().equals(Optional.of(parent.level()))) {
            faults.add("/level", TenancyRefusal.WRONG_LEVEL, level);
        }
        return parent;
    }

    private static Newcomer newcomer(JsonNode sent, Tenant parent, RuleBook.Read book) {
        List<Person> people = new ArrayList<>();
        JsonNode administrator = sent.get("administrator");
        people.add(new Person(
                "/administrator",
                administrator.get("login").textValue(),
                administrator.get("name").textValue(),
                "",
                Onboarding.administration(book.regime()),
                false,
                administrator.get("password").textValue()));
        for (int i = 0; i < sent.path("officers").size(); i++) {
            people.add(person("/officers/" + i, sent.get("officers").get(i)));
        }
        List<NewUnit> units = new ArrayList<>();
        sent.path("units")
                .forEach(unit -> units.add(new NewUnit(
                        unit.get("id").textValue(),
                        unit.get("name").textValue(),
                        unit.path("parent").asText(""),
                        List.of(),
                        List.of())));
        return new Newcomer(
                new TenantId(Ids.next()),
                sent.get("id").textValue(),
                sent.get("name").textValue(),
                TenantLevel.valueOf(sent.get("level").textValue()),
                TenantKind.valueOf(sent.get("kind").textValue()),
                parent.id(),
                sent.path("open").asBoolean(true),
                book.regime(),
                book.source(),
                units,
                people);
    }

    private static Person person(String pointer, JsonNode sent) {
        List<String> roles = new ArrayList<>();
        sent.get("roles").forEach(role -> roles.add(role.textValue()));
        String unit = sent.path("unit").isTextual() ? sent.get("unit").textValue() : "";
        return new Person(
                pointer,
                sent.get("login").textValue(),
                sent.get("name").textValue(),
                unit,
                roles,
                sent.path("head").asBoolean(false),
                sent.get("password").textValue());
    }
}
