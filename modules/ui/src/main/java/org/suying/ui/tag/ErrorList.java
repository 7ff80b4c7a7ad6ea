package org.suying.ui.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong on the page, in the order of its fields; what belongs to no field comes first. */
record ErrorList(List<Line> lines) {

    /** @param clientId the field, empty for none */
    record Line(String clientId, String words) {}

    static ErrorList of(FacesContext context) {
        List<Line> lines = new ArrayList<>();
        add(lines, context.getMessageList(null), "");
        Set<String> withMessages = new LinkedHashSet<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                withMessages.add(id);
            }
        }
        if (withMessages.isEmpty()) {
            return new ErrorList(lines);
        }
        List<String> ordered = new ArrayList<>(inOrderOfThePage(context));
        ordered.retainAll(withMessages);
        withMessages.removeAll(ordered);
        ordered.addAll(withMessages);
        ordered.forEach(id -> add(lines, context.getMessageList(id), id));
        return new ErrorList(lines);
    }

    int size() {
        return lines.size();
    }

    /** Whether nothing of it is about a field, so that nothing typed is to be corrected. */
    boolean isAboutTheWhole() {
        return lines.stream().allMatch(line -> line.clientId().isEmpty());
    }

    static boolean isError(FacesMessage message) {
        return message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    private static void add(List<Line> lines, List<FacesMessage> messages, String clientId) {
        messages.stream()
                .filter(ErrorList::isError)
                .peek(FacesMessage::rendered)
                .forEach(message -> lines.add(new Line(clientId, message.getDetail())));
    }

    private static Set<String> inOrderOfThePage(FacesContext context) {
        Set<String> ids = new LinkedHashSet<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                ids.add(component.getClientId(context));
            }
            return VisitResult.ACCEPT;
        });
        return ids;
    }
}
