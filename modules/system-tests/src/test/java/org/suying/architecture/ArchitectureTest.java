package org.suying.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the house")
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
                        "complaint",
                        "onboarding",
                        "app");
    }

    @Test
    void arrowsOnlyPointDown() {
        classes().that(Rooms.ours()).should(Rooms.pointDown()).check(HOUSE);
    }

    @Test
    void roomsAreEnteredByTheirFace() {
        classes().that(Rooms.ours()).should(Rooms.enterByTheFace()).check(HOUSE);
    }

    @Test
    @DisplayName("A-04 a model knows no injection, page or resource")
    void modelsArePlain() {
        noClasses()
                .that()
                .resideInAPackage("org.suying.*.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "jakarta.faces..", "jakarta.ws.rs..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("no time is read but from an injected clock")
    void readsTheInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.suying.app..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(HOUSE);
    }

    @Test
    @DisplayName("D2 nothing writes across tenants behind the session's back")
    void writesThroughTheSession() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.StatelessSession")
                .orShould()
                .callMethod(jakarta.persistence.EntityManager.class, "remove", Object.class)
                .check(HOUSE);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
    }

    @Test
    void pagesAndResourcesUseNoEntity() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that(Rooms.ours())
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto)")
                .check(HOUSE);
    }

    @Test
    @DisplayName("a refusal is an enum whose words stand beside it")
    void reasonsAreEnumsOfTheFace() {
        classes()
                .that(assignableTo(org.suying.kernel.Reason.class))
                .and()
                .areNotInterfaces()
                .should()
                .beEnums()
                .andShould()
                .resideInAPackage("org.suying.*")
                .check(HOUSE);
    }

    @Test
    @DisplayName("each rule about arrows sees a deliberate violation")
    void rulesSeeViolations() {
        JavaClasses wrong = new ClassFileImporter().importClasses(org.suying.kernel.Upward.class, Sideways.class);

        assertThat(classes()
                        .that(Rooms.ours())
                        .should(Rooms.pointDown())
                        .evaluate(wrong)
                        .hasViolation())
                .isTrue();
        assertThat(noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .evaluate(wrong)
                        .hasViolation())
                .isTrue();
    }

    /** Reads the time by itself, as nothing should. */
    static final class Sideways {
        Instant now() {
            return Instant.now();
        }
    }
}
