package org.suying.onboarding.opening;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Actor;
import org.suying.kernel.Caller;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.onboarding.OnboardingRefusal;
import org.suying.people.HashedPassword;
import org.suying.rest.Answers;
import org.suying.rest.Body;
import org.suying.rest.Languages;
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

    private static final Body TENANT =
            Body.of(TenantsResource.class, "tenant.schema.json").leaving("/regime");
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

    @Context
    HttpHeaders headers;

    /**
     * What the contract answers.
     *
     * @param warnings what does not keep the tenant from opening; usually none
     */
    public record Created(
            String id,
            String name,
            TenantLevel level,
            TenantKind kind,
            @Nullable String parent,
            List<Warning> warnings) {}

    /** Something to think about. */
    public record Warning(String code, String pointer, String message) {}

    @POST
    @Consumes("application/json")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Created.class)))
    @Operation(summary = "Brings a tenant to life under the caller's own, from a preset or from a whole regime")
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(ref = "onboarding.opening.tenant"))) byte[] body) {
        Caller.Officer officer = caller.require(Right.ADMINISTER);
        Tenant own = tenants.require(new TenantId(officer.tenant()));
        Faults faults = new Faults();
        TenantForm form = new TenantForm(TENANT.read(body, faults), faults);
        Optional<Tenant> taken = tenants.find(form.slug());
        if (taken.isPresent() && key != null && own.covers(taken.get())) {
            return answeredBefore(taken.get(), officer.actor(), key, body);
        }
        taken.ifPresent(other -> faults.add("/id", TenancyRefusal.SLUG_TAKEN, other.slug()));
        Tenant parent = parent(form, own, faults);
        Newcomer newcomer = onboarding.newcomer(form, parent, faults);
        return Answers.of(opened(newcomer, parent, own, new Request(officer.actor(), key, body)));
    }

    private List<Warning> warnings(Newcomer newcomer) {
        return newcomer.undecidable().stream()
                .map(unit -> Fault.at("/officers", OnboardingRefusal.TOO_SMALL, unit))
                .map(fault -> new Warning(fault.reason().name(), fault.pointer(), fault.message(Languages.of(headers))))
                .toList();
    }

    private record Request(Actor actor, @Nullable String key, byte[] body) {}

    /**
     * The key is the opener's, so that it serves one body whatever tenant that asks for; and the answer is written with
     * the tenant too, in one transaction, so that it is given again exactly if the tenant is there.
     */
    private Once.Answer opened(Newcomer newcomer, Tenant parent, Tenant own, Request request) {
        Once.Answer answer = Once.Answer.created(
                "/api/v1/tenants/" + newcomer.slug(),
                new Created(
                        newcomer.slug(),
                        newcomer.name(),
                        newcomer.level(),
                        newcomer.kind(),
                        parent.slug(),
                        warnings(newcomer)));
        List<HashedPassword> hashed = onboarding.hash(newcomer);
        Runnable kept = () -> once.once(request.key(), ROUTE, request.body(), () -> answer);
        walls.within(Scope.of(own.id(), request.actor()), kept);
        walls.within(onboarding.scope(newcomer, request.actor()), () -> opening.open(newcomer, hashed, kept));
        return answer;
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
    private Tenant parent(TenantForm form, Tenant own, Faults faults) {
        String slug = form.parent();
        if (slug == null || faults.at("/parent")) {
            slug = own.slug();
        }
        Tenant parent = tenants.find(slug).filter(own::covers).orElseThrow(NotFound::new);
        form.level()
                .filter(level -> !level.above().equals(Optional.of(parent.level())))
                .ifPresent(level -> faults.add("/level", TenancyRefusal.WRONG_LEVEL, level));
        return parent;
    }
}
