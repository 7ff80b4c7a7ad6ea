package org.suying.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.suying.kernel.Reason;

/** What holds in every room. Each rule has a violation in {@link Violations} that it must see. */
enum HouseRules {
    ARROWS_POINT_DOWN(classes().that(Rooms.ours()).should(Rooms.pointDown())),

    ROOMS_ARE_ENTERED_BY_THEIR_FACE(classes().that(Rooms.ours()).should(Rooms.enterByTheFace())),

    PACKAGES_GO_NOT_IN_CIRCLES(
            slices().matching("org.suying.(*).(*)..").should().beFreeOfCycles()),

    MODELS_ARE_PLAIN(noClasses()
            .that()
            .resideInAPackage("org.suying.*.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "jakarta.faces..", "jakarta.ws.rs..")),

    /** D25: the launcher alone goes by the machine's time. */
    TIME_COMES_FROM_AN_INJECTED_CLOCK(noClasses()
            .that()
            .resideOutsideOfPackage("org.suying.app..")
            .should()
            .callMethodWhere(readsTheMachinesClock())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class)),

    /** D2: both write across tenants in the ORM; only the database stops them. */
    WRITING_GOES_THROUGH_THE_SESSION(noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.StatelessSession")
            .orShould()
            .callMethod(EntityManager.class, "remove", Object.class)),

    NATIVE_SQL_GOES_THROUGH_ITS_PORT(
            noClasses().should().callMethodWhere(Predicates.target(HasName.Predicates.nameMatching("createNative.*")))),

    ENTITIES_HAVE_NO_SETTERS(noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")),

    PAGES_AND_RESOURCES_USE_NO_ENTITY(noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .or()
            .haveSimpleNameEndingWith("Page")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)),

    TRANSACTIONS_BEGIN_AT_BOUNDARIES(classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .andShould()
            .haveNameNotMatching(".*(Page|Resource)")),

    NAMES_SAY_WHAT_A_THING_IS(
            noClasses().that(Rooms.ours()).should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto)")),

    REASONS_ARE_ENUMS_OF_THE_FACE(classes()
            .that(assignableTo(Reason.class))
            .and()
            .areNotInterfaces()
            .should()
            .beEnums()
            .andShould()
            .resideInAPackage("org.suying.*"));

    final ArchRule rule;

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    HouseRules(ArchRule rule) {
        this.rule = rule;
    }
}
