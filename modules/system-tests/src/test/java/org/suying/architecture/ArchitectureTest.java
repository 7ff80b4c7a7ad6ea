package org.suying.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The house")
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.suying");

    @Test
    @DisplayName("has every room on the class path of this test")
    void isWhole() {
        assertThat(HOUSE.stream().map(Rooms::of).filter(room -> !room.isEmpty()).distinct())
                .containsExactlyInAnyOrder(
                        "kernel",
                        "tenancy",
                        "rest",
                        "ui",
                        "trail",
                        "worktime",
                        "regime",
                        "people",
                        "casework",
                        "notice",
                        "filing",
                        "complaint",
                        "onboarding",
                        "app");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("keeps its rules")
    void keepsIts(HouseRules rule) {
        rule.rule.check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("would see them broken")
    void seesBroken(HouseRules rule) {
        assertThat(rule.rule.evaluate(Violations.of(rule)).hasViolation()).isTrue();
    }

    @Test
    @DisplayName("says of every package that nothing in it is null unless it says so")
    void isNullMarked() throws ClassNotFoundException {
        Set<String> packages = HOUSE.stream()
                .filter(type -> !Rooms.of(type).isEmpty())
                .map(type -> type.getPackageName())
                .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(50);
        for (String one : packages) {
            assertThat(Class.forName(one + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(one)
                    .isTrue();
        }
    }
}
