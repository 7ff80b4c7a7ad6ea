package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A book as it is written: a line for each state, role, action and deadline. */
final class BookText {

    private BookText() {}

    static String of(Book book) {
        StringBuilder text = new StringBuilder("regime: random\ntitle: 随机\nroles:\n");
        book.roles()
                .forEach(
                        one -> text.append("  %s: { text: 角色, rights: %s }%n".formatted(one.id(), list(one.rights()))));
        text.append("fields:\n  amount: { type: NUMBER, label: 数量 }\n");
        book.roles().forEach(one -> text.append("  %s: { of: officer, label: 人员 }%n".formatted(field(one.id()))));
        text.append("workflow:\n  states:\n");
        book.states()
                .forEach(one -> text.append("    %s: { phase: %s, text: 状态%s }%n"
                        .formatted(one.id(), one.phase(), one.end() ? ", end: true" : "")));
        text.append("  actions:\n");
        book.actions().forEach(one -> text.append("    %s: { %s }%n".formatted(one.id(), action(one))));
        if (!book.deadlines().isEmpty()) {
            text.append("deadlines:\n");
            book.deadlines().forEach(one -> text.append("  %s: { %s }%n".formatted(one.id(), deadline(one))));
        }
        return text + """
            calendar:
              zone: Asia/Shanghai
              dayEnds: CLOSE
              hours: { mon: [09:00-17:00], tue: [09:00-17:00], wed: [09:00-17:00], thu: [09:00-17:00], fri: [09:00-17:00] }
            """;
    }

    /** The field in which somebody is named for a role. */
    static String field(String role) {
        return "to" + role;
    }

    private static String action(Book.Act act) {
        StringBuilder text = new StringBuilder("from: %s, by: %s".formatted(list(act.from()), list(act.by())));
        add(text, !act.to().isEmpty(), "to: " + act.to());
        add(text, !act.notBy().isEmpty(), "notBy: " + list(act.notBy()));
        Book.If when = act.when();
        add(text, when != null, "when: \"" + (when == null ? "" : when.text()) + "\"");
        List<String> fields = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        if (act.asksAmount()) {
            fields.add("\"amount?\"");
        }
        if (!act.assigns().isEmpty()) {
            fields.add("\"" + field(act.assigns()) + "?\"");
            effects.add("{ assign: { to: %s, role: %s } }".formatted(field(act.assigns()), act.assigns()));
        }
        if (act.hurries()) {
            effects.add("{ hurry: {} }");
        }
        add(text, !fields.isEmpty(), "fields: " + fields);
        add(text, !effects.isEmpty(), "effects: " + effects);
        add(text, !act.emits().isEmpty(), "emits: " + act.emits());
        add(text, !act.as().isEmpty(), "as: " + act.as());
        return text.toString();
    }

    private static String deadline(Book.Dl one) {
        StringBuilder text = new StringBuilder(
                "from: %s, until: %s, within: %s".formatted(one.from(), list(one.until()), one.within()));
        add(text, !one.warn().isEmpty(), "warn: " + one.warn());
        add(
                text,
                !one.stops().isEmpty(),
                "pause: { from: %s, until: %s }".formatted(list(one.stops()), list(one.goesOn())));
        add(text, one.times() > 0, "extension: { within: %s, times: %d }".formatted(one.within(), one.times()));
        return text.toString();
    }

    private static void add(StringBuilder text, boolean wanted, String part) {
        if (wanted) {
            text.append(", ").append(part);
        }
    }

    private static String list(Collection<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }
}
