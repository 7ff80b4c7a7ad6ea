package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What may happen to a program that runs; each is done with {@code kill -9}. */
enum Accident {
    /** The launcher notices and stops the database. */
    SERVER {
        @Override
        Program happen(Program program, Random random) throws IOException, InterruptedException {
            program.place().server().destroyForcibly();
            return again(program);
        }
    },
    /** The database's first process and all others at once. The launcher notices and stops the server. */
    DATABASE {
        @Override
        Program happen(Program program, Random random) throws IOException, InterruptedException {
            program.place().databaseProcesses().forEach(ProcessHandle::destroyForcibly);
            return again(program);
        }
    },
    /** One process of the database. It ends all sessions, recovers and goes on; so does the program, by itself. */
    SESSION {
        @Override
        Program happen(Program program, Random random) {
            List<ProcessHandle> processes = program.place().databaseProcesses();
            processes.get(1 + random.nextInt(processes.size() - 1)).destroyForcibly();
            return program;
        }
    },
    /** Everything at once, the launcher first, as when the machine loses its power; but what the system has in memory is kept. */
    EVERYTHING {
        @Override
        Program happen(Program program, Random random) throws IOException, InterruptedException {
            List<ProcessHandle> killed = new ArrayList<>(program.place().databaseProcesses());
            killed.add(0, program.place().server());
            killed.add(0, program.process().toHandle());
            killed.forEach(ProcessHandle::destroyForcibly);
            killed.forEach(one -> one.onExit().join()); // until then they hold their ports
            return Program.start(program.place(), Drill.SETTINGS).awaitPages();
        }
    };

    /** Comes back with the program that goes on. */
    abstract Program happen(Program program, Random random) throws IOException, InterruptedException;

    private static Program again(Program program) throws IOException, InterruptedException {
        assertThat(program.awaitEnd()).as(program::words).isEqualTo(1);
        return Program.start(program.place(), Drill.SETTINGS).awaitPages();
    }
}
