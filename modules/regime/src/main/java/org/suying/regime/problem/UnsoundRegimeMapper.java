package org.suying.regime.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.suying.kernel.Words;
import org.suying.regime.FindingSummary;
import org.suying.regime.UnsoundRegime;
import org.suying.rest.Languages;

/** 422 with every finding; the pointers are into the rule book. */
@Provider
public class UnsoundRegimeMapper implements ExceptionMapper<UnsoundRegime> {

    private static final int UNPROCESSABLE = 422;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    record Unsound(
            String type, String title, int status, String detail, String instance, List<FindingSummary> errors) {}

    @Override
    public Response toResponse(UnsoundRegime unsound) {
        Locale language = Languages.of(headers);
        List<FindingSummary> findings = unsound.findings().stream()
                .map(finding -> FindingSummary.of(finding, language))
                .toList();
        Unsound problem = new Unsound(
                "about:blank",
                Words.of("org.suying.regime.Messages", "unsound", language),
                UNPROCESSABLE,
                findings.get(0).message(),
                uri.getRequestUri().getPath(),
                findings);
        return Response.status(UNPROCESSABLE)
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(problem)
                .build();
    }
}
