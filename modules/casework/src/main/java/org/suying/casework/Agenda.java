package org.suying.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Future work of the current tenant: done when it is due by the program's clock, by whichever node is free, once, also
 * after a restart. Entries carry ids only.
 */
public interface Agenda {

    void add(String job, UUID subject, Instant dueAt);

    /** As {@link #add}, all in one go. */
    void addAll(List<Entry> entries);

    /** A piece of future work. */
    record Entry(String job, UUID subject, Instant dueAt) {}

    /** Takes back what is planned for a subject; what is being done at this moment is left alone. */
    void drop(UUID subject);

    /**
     * SPI: one kind of work. A CDI bean; runs in the tenant's scope, as the program, in one transaction with a few other
     * due entries of the tenant: where one of them fails, none has been done, and each is done by itself.
     */
    interface Job {

        String name();

        /** Failing is trying again later; after several times the entry is set aside for somebody to look at. */
        void run(UUID subject);

        static Job of(String name, Consumer<UUID> work) {
            return new Job() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public void run(UUID subject) {
                    work.accept(subject);
                }
            };
        }
    }
}
