package org.suying.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where the contract lives. Resources are contributed by the modules. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Suying 诉应", version = "1"))
@SecurityScheme(securitySchemeName = "officer", type = SecuritySchemeType.HTTP, scheme = "basic")
public class Api extends Application {}
