package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.suying.casework.CaseView;
import org.suying.casework.Phase;

/**
 * One action that the officer may take: where its form is, and how it is offered. What brings the case on comes first,
 * then what leaves it where it is, then what leads back, then what ends the case without an answer.
 *
 * @param key the single key that opens it; empty beyond the ninth
 * @param open whether its form is on the page
 * @param main the one that stands out; there is none where a form is open or no action brings the case on
 */
public record Offered(
        String title, String clause, String address, String key, Course course, boolean open, boolean main) {

    /** Where an action takes the case. */
    enum Course {
        ON,
        ASIDE,
        BACK,
        AGAINST
    }

    private static final Set<Phase> WITHOUT_ANSWER = Set.of(Phase.REFUSED, Phase.WITHDRAWN);

    /** @param chosen the action whose form is open; empty for none */
    static List<Offered> of(CaseView view, String address, String chosen) {
        List<CaseView.Offer> offers = view.offers().stream()
                .sorted(Comparator.comparing(offer -> course(view, offer.id())))
                .toList();
        boolean free = offers.stream().noneMatch(offer -> offer.id().equals(chosen));
        List<Offered> all = new ArrayList<>();
        for (CaseView.Offer offer : offers) {
            int place = all.size();
            Course course = course(view, offer.id());
            all.add(new Offered(
                    offer.title(),
                    offer.clause(),
                    address + "?act=" + offer.id() + "#act",
                    place < 9 ? Integer.toString(place + 1) : "",
                    course,
                    offer.id().equals(chosen),
                    free && place == 0 && course == Course.ON));
        }
        return all;
    }

    static Course course(CaseView view, String action) {
        List<String> order = view.stages().stream().map(CaseView.Stage::id).toList();
        String from = view.summary().state();
        boolean stays = view.ways().stream().noneMatch(way -> way.action().equals(action));
        if (stays) {
            return Course.ASIDE;
        }
        String to = view.ways().stream()
                .filter(way -> way.action().equals(action) && way.from().equals(from))
                .map(CaseView.Way::to)
                .findFirst()
                .orElse(from);
        boolean against = view.stages().stream()
                .anyMatch(stage -> stage.id().equals(to) && WITHOUT_ANSWER.contains(stage.phase()));
        if (against) {
            return Course.AGAINST;
        }
        return order.indexOf(to) < order.indexOf(from) ? Course.BACK : Course.ON;
    }

    public String styleClass() {
        return main ? "act act--p" : course == Course.AGAINST ? "act act--danger" : "act";
    }
}
