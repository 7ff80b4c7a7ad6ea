package org.suying.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * Clients that do one thing after another without a pause, each in a thread and with a connection of its own. One that
 * fails makes the whole measurement fail.
 */
final class Load implements AutoCloseable {

    /** What one client does again and again. */
    interface Client extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Client> clients = new ArrayList<>();

    /** @param client makes the client of a number from 0 */
    Load(int count, IntFunction<Client> client) {
        for (int i = 0; i < count; i++) {
            clients.add(client.apply(i));
        }
    }

    Figures run(Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Future<long[]>> running = clients.stream()
                .map(client -> threads.submit(() -> times(client, end)))
                .toList();
        long[] nanos =
                running.stream().map(Load::joined).flatMapToLong(LongStream::of).toArray();
        return Figures.of(nanos, (System.nanoTime() - begin) / 1e9);
    }

    private static long[] times(Client client, long end) throws Exception {
        long[] nanos = new long[1024];
        int done = 0;
        for (long before = System.nanoTime(); before < end; done++) {
            client.once();
            long after = System.nanoTime();
            if (done == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * done);
            }
            nanos[done] = after - before;
            before = after;
        }
        return Arrays.copyOf(nanos, done);
    }

    private static long[] joined(Future<long[]> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        for (Client client : clients) {
            try {
                client.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
