package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.suying.casework.Agenda;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.FileLimits;
import org.suying.filing.FilingRefusal;
import org.suying.filing.Incoming;
import org.suying.filing.Received;
import org.suying.filing.file.CleanName;
import org.suying.filing.file.FileCheck;
import org.suying.filing.file.Sound;
import org.suying.filing.file.Unfit;
import org.suying.filing.rules.AttachmentRules;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Takes files in, and makes them a case's. */
@ApplicationScoped
@Transactional
public class Uploading implements Attachments {

    private static final Duration WAIT = Duration.ofDays(1);

    /** So many bytes of one tenant wait at most for what the public sends; then nobody's disk runs full. */
    private static final long MOST_WAITING = 2L * 1024 * 1024 * 1024;

    /** Looking into a file takes memory; so many are looked into at the same time. Nothing is awaited meanwhile. */
    private static final Semaphore LOOKING = new Semaphore(2, true);

    @Inject
    StoredFiles files;

    @Inject
    RegimeVersions regimes;

    @Inject
    Agenda agenda;

    @Inject
    Trail trail;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public FileLimits limits() {
        return rules().limits();
    }

    private AttachmentRules rules() {
        return regimes.inForce().regime().section(AttachmentRules.class);
    }

    @Override
    public List<Received> receive(List<? extends Incoming> incoming, String pointer, Faults faults) {
        AttachmentRules rules = rules();
        List<Received> received = new ArrayList<>();
        if (incoming.size() > rules.count()) {
            faults.add(pointer, FilingRefusal.TOO_MANY, rules.count(), incoming.size());
            return received;
        }
        if (!incoming.isEmpty() && isFull()) {
            faults.add(pointer, FilingRefusal.BUSY);
            return received;
        }
        for (int i = 0; i < incoming.size(); i++) {
            Incoming file = incoming.get(i);
            look(file, rules, pointer + "/" + i, faults).ifPresent(sound -> received.add(add(file, sound)));
        }
        return received;
    }

    private boolean isFull() {
        return !walls.current().actor().is(Actor.Kind.OFFICER) && files.waiting() > MOST_WAITING;
    }

    private static Optional<Sound> look(Incoming file, AttachmentRules rules, String pointer, Faults faults) {
        LOOKING.acquireUninterruptibly();
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes((int) rules.each() + 1);
            if (bytes.length == 0) {
                faults.add(pointer, FilingRefusal.EMPTY, file.name());
            } else if (bytes.length > rules.each()) {
                faults.add(
                        pointer,
                        FilingRefusal.TOO_LARGE,
                        file.name(),
                        rules.limits().size());
            } else {
                return Optional.of(FileCheck.of(bytes, rules.types()));
            }
        } catch (Unfit unfit) {
            faults.add(pointer, unfit.reason(), file.name(), unfit.what(), rules.usualEndings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LOOKING.release();
        }
        return Optional.empty();
    }

    private Received add(Incoming file, Sound sound) {
        Received received = new Received(
                Ids.next(),
                CleanName.of(file.name(), sound.type()).value(),
                sound.type().mediaType(),
                sound.bytes().length,
                Hash.of(sound.bytes()));
        Instant expiresAt = clock.instant().plus(WAIT);
        files.addWaiting(received, sound.bytes(), expiresAt);
        agenda.add(DropUpload.NAME, received.id(), expiresAt);
        return received;
    }

    @Override
    public void check(List<String> ids, String pointer, Faults faults) {
        int most = rules().count();
        if (ids.size() > most) {
            faults.add(pointer, FilingRefusal.TOO_MANY, most, ids.size());
            return;
        }
        Instant now = clock.instant();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean waits = Ids.parse(ids.get(i))
                    .filter(seen::add)
                    .filter(id -> files.waits(id, now))
                    .isPresent();
            if (!waits && !faults.at(pointer + "/" + i)) {
                faults.add(pointer + "/" + i, FilingRefusal.UNKNOWN_ATTACHMENT);
            }
        }
    }

    @Override
    public void keep(CaseId caseId, List<String> ids, Attachment.Use use) {
        Instant now = clock.instant();
        Faults faults = new Faults();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = Ids.parse(ids.get(i)).orElseThrow();
            Optional<String> kept = files.keep(id, caseId, use, walls.current().actor(), now);
            if (kept.isPresent()) {
                agenda.drop(id);
                trail.record(Entry.of(
                                "attachment.added",
                                Title.key(FilingRefusal.class, "trail.added", Hash.shortened(kept.get())))
                        .onCase(caseId.id())
                        .with("attachment", id.toString())
                        .with("sha256", kept.get()));
            } else { // somebody was faster with it
                faults.add("/attachments/" + i, FilingRefusal.UNKNOWN_ATTACHMENT);
            }
        }
        faults.refuse();
    }

    @Override
    public List<Attachment> of(CaseId id) {
        return files.of(id, tenants.require(walls.tenant()).zone());
    }
}
