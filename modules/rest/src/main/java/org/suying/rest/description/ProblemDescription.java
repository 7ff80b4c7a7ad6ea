package org.suying.rest.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.suying.kernel.FaultCode;
import org.suying.kernel.Words;

/** The problem document, its codes, and the statuses under which it comes. */
final class ProblemDescription {

    static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    private static final String PROBLEM = "Problem";

    private ProblemDescription() {}

    static String name(int status) {
        return "Problem" + status;
    }

    static void addTo(Components components) {
        components.addSchema(PROBLEM, problem());
        STATUSES.forEach(status -> components.addResponse(name(status), response(status)));
    }

    private static APIResponse response(int status) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(Words.of("org.suying.rest.Messages", "title." + status, Locale.ENGLISH) + ". "
                        + Words.of("org.suying.rest.Messages", "detail." + status, Locale.ENGLISH) + ".")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (status == 429 || status == 503) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader().description("Seconds").schema(type(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Schema problem() {
        Schema fault = type(Schema.SchemaType.OBJECT)
                .addProperty(
                        "pointer", text("JSON pointer into the body; name of a parameter or header; empty for all"))
                .addProperty("code", text("One of: " + codes()))
                .addProperty("message", text("In the language of Accept-Language: zh-CN, or en"))
                .addProperty("line", type(Schema.SchemaType.INTEGER).description("In a text that was sent, from 1"))
                .addProperty("column", type(Schema.SchemaType.INTEGER).description("In that line, from 1"))
                .required(List.of("pointer", "code", "message"));
        return type(Schema.SchemaType.OBJECT)
                .description("RFC 9457; errors has every fault of the request at once")
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("What is wrong"))
                .addProperty("status", type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("errors", type(Schema.SchemaType.ARRAY).items(fault))
                .required(List.of("type", "title", "status"));
    }

    private static String codes() {
        return Arrays.stream(FaultCode.values())
                .map(code -> code.name() + " (" + code.status() + ")")
                .collect(Collectors.joining(
                        ", ",
                        "",
                        "; where a rule book is unsound (422) what is unsound in it, "
                                + "such as DUPLICATE, UNREACHABLE, NO_END, NOBODY, CONDITION, SYNTAX"));
    }

    private static Schema text(String description) {
        return type(Schema.SchemaType.STRING).description(description);
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
