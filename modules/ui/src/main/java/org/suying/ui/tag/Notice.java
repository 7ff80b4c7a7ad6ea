package org.suying.ui.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** {@code sy:notice}: what came of an act; it stays. Shows {@code value} and what {@code Notices} was told. */
@FacesComponent("org.suying.ui.Notice")
public class Notice extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        List<String> sentences = Stream.concat(
                        Stream.of(text("value")).filter(words -> !words.isEmpty()),
                        context.getMessageList(null).stream()
                                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                                .peek(FacesMessage::rendered)
                                .map(FacesMessage::getDetail))
                .toList();
        markup.open("div", "notices").attribute("role", "status");
        for (String sentence : sentences) {
            markup.words("p", "note note--ok", sentence);
        }
        markup.close("div");
    }
}
