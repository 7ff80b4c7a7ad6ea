package org.suying.benchmarks;

import java.util.List;

/** Lines of something that is read by REST and as a page, beside the bare query. */
final class Reading {

    private static final double TIMES = 3;
    private static final double REST = 5;
    private static final double PAGE = 50;

    private Reading() {}

    static List<Line> lines(String what, int clients, Load floor, Load rest, Load page) {
        Duel byRest = Duel.of(floor, rest, Benchmarks.warmUp(), Benchmarks.stretch());
        Duel asPage = Duel.of(floor, page, Benchmarks.warmUp(), Benchmarks.stretch());
        String who = ", %d client%s".formatted(clients, clients == 1 ? "" : "s");
        return List.of(
                Line.beside(
                        what + " by REST, p95" + who,
                        byRest.floor().p95(),
                        byRest.program().p95(),
                        TIMES,
                        REST),
                rate(what + " by REST" + who, byRest.program()),
                Line.beside(
                        what + " as a page, p95" + who,
                        asPage.floor().p95(),
                        asPage.program().p95(),
                        TIMES,
                        PAGE),
                rate(what + " as a page" + who, asPage.program()));
    }

    private static Line rate(String what, Figures figures) {
        return Line.figure(
                what + ", median · a second",
                Line.number(figures.median()) + " ms · " + Line.number(figures.perSecond()));
    }
}
