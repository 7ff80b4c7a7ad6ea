package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.suying.ui.FlowEdge;
import org.suying.ui.FlowState;
import org.suying.ui.Standing;
import org.suying.ui.flow.FlowDrawing;

/** {@code sy:flow}: a workflow drawn as SVG, with one sentence that says the same. */
@FacesComponent("org.suying.ui.Flow")
public class Flow extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        List<FlowState> states = list("states", FlowState.class);
        FlowDrawing drawing = FlowDrawing.of(states, list("edges", FlowEdge.class));
        String arrow = getClientId(context).replace(':', '-') + "-arrow";
        markup.open("div", "flowbox")
                .open("svg", "flow")
                .attribute("viewBox", "0 %d %d %d".formatted(drawing.top(), drawing.width(), drawing.height()))
                .attribute("width", drawing.width())
                .attribute("role", "img")
                .attribute("aria-label", text("words").isEmpty() ? sentence(states) : text("words"));
        markup.open("defs", "");
        arrow(markup, arrow, "ar");
        arrow(markup, arrow + "-done", "ar ar--done");
        markup.close("defs");
        for (FlowDrawing.Line line : drawing.lines()) {
            line(markup, line, arrow);
        }
        for (FlowDrawing.Box box : drawing.boxes()) {
            box(markup, box);
        }
        markup.close("svg").close("div");
    }

    private static void arrow(Markup markup, String id, String cssClass) throws IOException {
        markup.open("marker", "")
                .attribute("id", id)
                .attribute("viewBox", "0 0 8 8")
                .attribute("refX", "7")
                .attribute("refY", "4")
                .attribute("markerUnits", "userSpaceOnUse")
                .attribute("markerWidth", "9")
                .attribute("markerHeight", "9")
                .attribute("orient", "auto")
                .open("path", cssClass)
                .attribute("d", "M0 0L8 4L0 8z")
                .close("path")
                .close("marker");
    }

    private static void line(Markup markup, FlowDrawing.Line line, String arrow) throws IOException {
        String cssClass = "e" + (line.taken() ? " done" : "") + (line.dashed() ? " dash" : "");
        markup.open("path", cssClass)
                .attribute("d", line.path())
                .attribute("marker-end", "url(#" + arrow + (line.taken() ? "-done" : "") + ")")
                .close("path");
        if (!line.label().isEmpty()) {
            words(markup, "lbl", line.labelX(), line.labelY(), line.label());
        }
    }

    private static void box(Markup markup, FlowDrawing.Box box) throws IOException {
        FlowState state = box.state();
        markup.open("g", cssClass(state))
                .open("rect", "")
                .attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", box.width())
                .attribute("height", box.height())
                .attribute("rx", state.end() ? 23 : 6)
                .close("rect");
        int middle = box.x() + box.width() / 2;
        int first = box.y()
                + 28
                - (box.lines().size() > 1 ? 8 : 0)
                - (state.remark().isEmpty() ? 0 : 7);
        int at = first;
        for (String line : box.lines()) {
            String tick = at == first && state.standing() == Standing.DONE ? "✓ " : "";
            words(markup, "", middle, at, tick + line);
            at += 15;
        }
        if (!state.remark().isEmpty()) {
            words(markup, "s", middle, at, state.remark());
        }
        markup.close("g");
    }

    private static void words(Markup markup, String cssClass, int x, int y, String words) throws IOException {
        markup.open("text", cssClass)
                .attribute("x", x)
                .attribute("y", y)
                .text(words)
                .close("text");
    }

    private static String cssClass(FlowState state) {
        String standing =
                state.standing() == Standing.TODO ? "" : state.standing().name().toLowerCase(Locale.ROOT);
        return (standing + (state.end() ? " end" : "")).trim();
    }

    private String sentence(List<FlowState> states) {
        return words(
                "flow.sentence",
                names(states, Standing.DONE),
                names(states, Standing.NOW),
                names(states, Standing.TODO));
    }

    private String names(List<FlowState> states, Standing standing) {
        String joined = states.stream()
                .filter(state -> state.standing() == standing)
                .map(FlowState::name)
                .collect(Collectors.joining(words("comma")));
        return joined.isEmpty() ? words("none") : joined;
    }

    private <T> List<T> list(String name, Class<T> type) {
        return value(name) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }
}
