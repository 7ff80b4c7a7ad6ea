package org.suying.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suying.casework.model.CaseFile;
import org.suying.kernel.Reason;

/** One breach of each rule of the house. */
final class Violations {

    private Violations() {}

    static JavaClasses of(HouseRules rule) {
        return new ClassFileImporter()
                .importClasses(
                        switch (rule) {
                            case ARROWS_POINT_DOWN -> new Class<?>[] {org.suying.kernel.Upward.class};
                            case ROOMS_ARE_ENTERED_BY_THEIR_FACE -> new Class<?>[] {org.suying.notice.Trespass.class};
                            case PACKAGES_GO_NOT_IN_CIRCLES ->
                                new Class<?>[] {org.suying.notice.left.Left.class, org.suying.notice.right.Right.class};
                            case MODELS_ARE_PLAIN -> new Class<?>[] {org.suying.notice.model.Injected.class};
                            case TIME_COMES_FROM_AN_INJECTED_CLOCK -> new Class<?>[] {OwnTime.class};
                            case WRITING_GOES_THROUGH_THE_SESSION -> new Class<?>[] {BehindTheBack.class};
                            case NATIVE_SQL_GOES_THROUGH_ITS_PORT -> new Class<?>[] {Native.class};
                            case ENTITIES_HAVE_NO_SETTERS -> new Class<?>[] {Settable.class};
                            case PAGES_AND_RESOURCES_USE_NO_ENTITY -> new Class<?>[] {EntityPage.class};
                            case TRANSACTIONS_BEGIN_AT_BOUNDARIES -> new Class<?>[] {Anywhere.class};
                            case NAMES_SAY_WHAT_A_THING_IS -> new Class<?>[] {org.suying.notice.NoticeHelper.class};
                            case REASONS_ARE_ENUMS_OF_THE_FACE -> new Class<?>[] {Whim.class};
                        });
    }

    static final class OwnTime {
        Instant read() {
            return Instant.now();
        }
    }

    static final class BehindTheBack {
        void erase(EntityManager entities, Object somebody) {
            entities.remove(somebody);
        }
    }

    static final class Native {
        Object ask(EntityManager entities) {
            return entities.createNativeQuery("select 1").getSingleResult();
        }
    }

    @Entity
    static class Settable {

        @Id
        private int id;

        void setId(int id) {
            this.id = id;
        }
    }

    static final class EntityPage {
        @Nullable CaseFile file;
    }

    @Transactional
    static class Anywhere {
        @Inject
        EntityManager entities;
    }

    record Whim(String name, org.suying.kernel.FaultCode code) implements Reason {}
}
