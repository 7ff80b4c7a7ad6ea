/**
 * What the installed program does in how much time, beside the floor: what the same PostgreSQL does without it. Each
 * {@link org.suying.benchmarks.Bench} starts nothing itself; {@link org.suying.benchmarks.Benchmarks} starts the program as
 * its launcher does, on free ports, with a data folder of its own, and prints one table. Speaks REST and SQL only, and makes
 * with the program's own classes what only the program can make: numbers, codes, seals and encrypted persons.
 */
@NullMarked
package org.suying.benchmarks;

import org.jspecify.annotations.NullMarked;
