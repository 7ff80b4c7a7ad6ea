package org.suying.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.FaultCode;
import org.suying.kernel.Reason;
import org.suying.kernel.Words;
import org.suying.rest.Languages;

/** Writes problem documents for the request at hand, in its language. */
final class Problems {

    private static final String BUNDLE = "org.suying.rest.Messages";

    private static final Set<Integer> NAMED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private Problems() {}

    static Response of(int status, HttpHeaders headers, UriInfo uri, List<Fault> faults, @Nullable String detail) {
        Locale language = Languages.of(headers);
        List<Problem.Entry> entries =
                faults.stream().map(fault -> entry(fault, language)).toList();
        String title = Words.of(BUNDLE, "title." + known(status), language);
        Problem problem = new Problem(
                "about:blank",
                title,
                status,
                detail != null ? detail : detail(status, entries, language),
                uri.getRequestUri().getPath(),
                entries.isEmpty() ? null : entries);
        return Response.status(status)
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(problem)
                .build();
    }

    /** A status that has words; for a rarer one the words of its class. */
    private static int known(int status) {
        return NAMED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    private static String detail(int status, List<Problem.Entry> entries, Locale language) {
        return entries.isEmpty()
                ? Words.of(BUNDLE, "detail." + known(status), language)
                : entries.get(0).message();
    }

    static String words(HttpHeaders headers, String key, Object... args) {
        return Words.of(BUNDLE, key, Languages.of(headers), args);
    }

    private static Problem.Entry entry(Fault fault, Locale language) {
        return new Problem.Entry(
                fault.pointer(),
                code(fault.reason()),
                fault.message(language),
                fault.line() > 0 ? fault.line() : null,
                fault.column() > 0 ? fault.column() : null);
    }

    /** What makes a rule book unsound is told by its own name; everything else by the contract's. */
    private static String code(Reason reason) {
        return reason.code() == FaultCode.UNSOUND
                ? reason.name()
                : reason.code().name();
    }
}
