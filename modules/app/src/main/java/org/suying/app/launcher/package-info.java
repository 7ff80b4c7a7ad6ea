/**
 * Starts and stops an installation: PostgreSQL, the migrations, the server. Runs outside the server, before it.
 *
 * <ol>
 *   <li>Nothing is started before every check has passed; a check that fails names the setting that would help.
 *   <li>What a killed launcher left running is stopped before anything is started again on the same data.
 *   <li>Whatever ends the launcher ends the server first and the database after it; the data stay.
 * </ol>
 */
@NullMarked
package org.suying.app.launcher;

import org.jspecify.annotations.NullMarked;
