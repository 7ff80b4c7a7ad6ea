package org.suying.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.worktime.Derivation.Part;
import org.suying.worktime.Derivation.Step;

/** Puts a derivation into one paragraph: the start, what is out of the ordinary on the way, the end, the notices. */
final class DerivationWords {

    /** Days that follow one another and are told of together. */
    private record Run(Step first, Step last) {

        boolean isFollowedBy(Step next) {
            return last.date().plusDays(1).equals(next.date())
                    && last.part() == next.part()
                    && last.kind() == next.kind()
                    && Objects.equals(last.why(), next.why());
        }
    }

    private final Derivation derivation;
    private final Locale locale;

    DerivationWords(Derivation derivation, Locale locale) {
        this.derivation = derivation;
        this.locale = locale;
    }

    String paragraph() {
        StringJoiner sentences = new StringJoiner(Text.of("sentence.space", locale));
        sentences.add(start());
        runs().forEach(run -> sentences.add(tell(run)));
        if (weekendDays() > 0) {
            sentences.add(Text.of("sentence.weekend", locale, weekendDays()));
        }
        extensions().forEach(sentences::add);
        if (derivation.steps().stream().anyMatch(step -> step.part() == Part.ROLLED)) {
            sentences.add(Text.of("sentence.rolled", locale));
        }
        sentences.add(Text.of("sentence.due", locale, DateWords.moment(derivation.dueAt(), locale)));
        if (derivation.provisional()) {
            sentences.add(Text.of("sentence.provisional", locale));
        }
        if (!derivation.publications().isEmpty()) {
            sentences.add(Text.of("sentence.publications", locale, cited()));
        }
        return sentences.toString();
    }

    private String start() {
        return Text.of(
                derivation.span().unit().isDays() ? "sentence.start-day" : "sentence.start-moment",
                locale,
                DateWords.moment(derivation.event().atOffset(derivation.dueAt().getOffset()), locale),
                derivation.span().inWords(locale));
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Step step : derivation.steps()) {
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.isFollowedBy(step)) {
                runs.set(runs.size() - 1, new Run(before.first(), step));
            } else {
                runs.add(new Run(step, step));
            }
        }
        return runs.stream().filter(run -> isNotable(run.first())).toList();
    }

    private boolean isNotable(Step step) {
        return switch (step.part()) {
            case PAUSE -> true;
            case ROLLED -> false;
            case EVENT -> step.why().key().equals("received");
            case PERIOD, EXTENSION ->
                derivation.span().unit().isWorkingTime()
                        && (step.kind() == DayKind.HOLIDAY
                                || step.kind() == DayKind.MAKE_UP
                                || step.kind() == DayKind.CLOSED);
        };
    }

    private String tell(Run run) {
        return Text.of(
                run.first().counted() ? "sentence.counted" : "sentence.not-counted",
                locale,
                DateWords.range(run.first().date(), run.last().date(), locale),
                run.first().why().inWords(locale));
    }

    private Stream<String> extensions() {
        return derivation.changes().stream()
                .filter(Change.Extension.class::isInstance)
                .map(Change.Extension.class::cast)
                .map(extension ->
                        Text.of("sentence.extended", locale, extension.by().inWords(locale)));
    }

    private long weekendDays() {
        return derivation.steps().stream()
                .filter(step -> step.kind() == DayKind.WEEKEND && !step.counted())
                .filter(step -> step.part() == Part.PERIOD || step.part() == Part.EXTENSION)
                .count();
    }

    private String cited() {
        return derivation.publications().stream()
                .map(publication -> publication.cite(locale))
                .collect(Collectors.joining(Text.of("sentence.and", locale)));
    }
}
