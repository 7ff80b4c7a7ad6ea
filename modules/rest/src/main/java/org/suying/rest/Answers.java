package org.suying.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Turns a stored or fresh answer into a response. */
public final class Answers {

    private Answers() {}

    public static Response of(Once.Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.json().getBytes(StandardCharsets.UTF_8));
        String location = answer.location();
        return location == null
                ? response.build()
                : response.header("Location", URI.create(location).toString()).build();
    }
}
