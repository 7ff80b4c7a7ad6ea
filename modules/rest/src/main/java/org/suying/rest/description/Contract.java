package org.suying.rest.description;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the generated document what is the same for all resources. */
public class Contract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        ProblemDescription.addTo(api.getComponents());
        BodySchemas bodies = new BodySchemas(api.getComponents());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    bodies.describe(operation);
                    refusals(path, method, item, operation).forEach(status -> refuse(operation, status));
                }));
    }

    private static void refuse(Operation operation, int status) {
        String code = Integer.toString(status);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getAPIResponse(code) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(code, OASFactory.createAPIResponse().ref(ProblemDescription.name(status)));
        }
    }

    private static List<Integer> refusals(String path, PathItem.HttpMethod method, PathItem item, Operation operation) {
        boolean signedIn =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean oneOfMany = path.contains("{");
        boolean asks = body || has(Parameter.In.QUERY, "", item, operation);
        boolean guarded = has(Parameter.In.HEADER, "If-Match", item, operation);
        return ProblemDescription.STATUSES.stream()
                .filter(status -> switch (status) {
                    case 400, 422 -> asks || changes;
                    case 401 -> true;
                    case 403 -> signedIn || changes;
                    case 404 -> oneOfMany || body;
                    case 409 -> changes;
                    case 412, 428 -> guarded;
                    case 413, 415 -> body;
                    default -> true;
                })
                .toList();
    }

    /** @param name empty for any */
    private static boolean has(Parameter.In in, String name, PathItem item, Operation operation) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(one -> one.getIn() == in && (name.isEmpty() || name.equals(one.getName())));
    }
}
