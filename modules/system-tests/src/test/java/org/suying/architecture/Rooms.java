package org.suying.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** The rooms of the house and their levels. */
final class Rooms {

    private static final String ROOT = "org.suying.";

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("tenancy", 1),
            Map.entry("rest", 2),
            Map.entry("ui", 2),
            Map.entry("trail", 3),
            Map.entry("worktime", 3),
            Map.entry("regime", 4),
            Map.entry("people", 5),
            Map.entry("casework", 6),
            Map.entry("notice", 7),
            Map.entry("filing", 7),
            Map.entry("complaint", 8),
            Map.entry("onboarding", 11),
            Map.entry("app", 12));

    private Rooms() {}

    /** Empty for what is not ours, and for rooms of tests. */
    static String of(JavaClass type) {
        String name = type.getPackageName() + ".";
        String room = name.startsWith(ROOT) ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length())) : "";
        return LEVELS.containsKey(room) ? room : "";
    }

    private static int level(JavaClass type) {
        return LEVELS.getOrDefault(of(type), -1);
    }

    static boolean isFace(JavaClass type) {
        return type.getPackageName().equals(ROOT + of(type));
    }

    static DescribedPredicate<JavaClass> ours() {
        return DescribedPredicate.describe("of a room", type -> !of(type).isEmpty());
    }

    static DescribedPredicate<JavaClass> faces() {
        return DescribedPredicate.describe("of a face", type -> !of(type).isEmpty() && isFace(type));
    }

    /** An arrow points down: to a lower level, never sideways or up. */
    static ArchCondition<JavaClass> pointDown() {
        return against("point down", (from, to) -> !of(from).equals(of(to)) && level(to) >= level(from));
    }

    /** Into another room only through its face. */
    static ArchCondition<JavaClass> enterByTheFace() {
        return against("enter by the face", (from, to) -> !of(from).equals(of(to)) && !isFace(to));
    }

    private interface Wrong {
        boolean is(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> against(String words, Wrong wrong) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !of(arrow.getTargetClass()).isEmpty())
                        .filter(arrow -> wrong.is(type, arrow.getTargetClass()))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
            }
        };
    }
}
