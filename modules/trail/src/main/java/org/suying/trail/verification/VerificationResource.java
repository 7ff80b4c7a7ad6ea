package org.suying.trail.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Caller;
import org.suying.kernel.KernelRefusal;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.rest.Languages;
import org.suying.tenancy.Entrance;
import org.suying.trail.Trail;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;
import org.suying.trail.Verification.Damage;

/** Checks the tenant's whole trail on demand, for auditors and administrators. */
@Path("/tenants/{tenant}/trail/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail")
@SecurityRequirement(name = "officer")
public class VerificationResource {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Context
    HttpHeaders headers;

    /** @param firstBad absent if everything holds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(boolean ok, long events, @Nullable BadView firstBad) {

        static Report of(Verification found, Locale locale) {
            Bad bad = found.firstBad();
            return new Report(found.ok(), found.events(), bad == null ? null : BadView.of(bad, locale));
        }
    }

    /** @param seq the place in the chain; 0 for an event that stands in none */
    public record BadView(long seq, @Nullable UUID event, Damage damage, String message) {

        static BadView of(Bad bad, Locale locale) {
            return new BadView(bad.seq(), bad.event(), bad.damage(), Damages.words(bad, locale));
        }
    }

    @POST
    @Operation(summary = "Checks the whole chain: events, links, signed heads here and at the parent")
    public Report verify(@PathParam("tenant") String slug) {
        entrance.asOfficer(slug);
        requireAuditor(caller.require().rights());
        return Report.of(trail.verify(), Languages.of(headers));
    }

    private static void requireAuditor(Set<Right> rights) {
        if (!rights.contains(Right.AUDIT) && !rights.contains(Right.ADMINISTER)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
    }
}
