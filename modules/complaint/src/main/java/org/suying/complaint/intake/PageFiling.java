package org.suying.complaint.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import org.suying.complaint.again.FiledBefore;
import org.suying.complaint.model.AttachedFiles;
import org.suying.filing.Attachments;
import org.suying.filing.ChosenFiles;
import org.suying.filing.FileLimits;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.rest.Json;
import org.suying.rest.OncePerForm;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Walls;
import org.suying.ui.Once;

/** Files from a page, once for each form however often it is sent; what was filed from here before only if that is meant. */
@ApplicationScoped
public class PageFiling {

    @Inject
    Intake intake;

    @Inject
    Attachments attachments;

    @Inject
    OncePerForm once;

    @Inject
    Once token;

    @Inject
    FiledBefore filedBefore;

    @Inject
    Walls walls;

    /**
     * @param scope the tenant, and who files there
     * @param files chosen in the form
     * @param faults what the page itself finds wrong
     * @param before finds what else is wrong, unless the form was taken before
     * @param after is done in the same act
     * @throws Refused also if the form was taken before with something else in it; sent again, it counts as another. And if
     *     the same was filed from this browser not long ago, and nobody said that it is another matter
     */
    Filed file(
            Scope scope,
            ObjectNode sent,
            ChosenFiles files,
            Faults faults,
            Consumer<Faults> before,
            Consumer<Filed> after,
            Locale locale) {
        try {
            return read(walls.within(scope, () -> {
                String text = Json.write(sent);
                String whole = text + files.digest();
                String filed = once.answer(token.sent(), scope.id().toString(), whole, () -> {
                    before.accept(faults);
                    filedBefore.requireOther(whole, faults);
                    Filed done = intake.file(with(files, sent, faults), faults, locale);
                    after.accept(done);
                    return Json.write(done);
                });
                filedBefore.remember(text, whole);
                return filed;
            }));
        } catch (Refused refused) {
            if (OncePerForm.isSentAlready(refused)) {
                token.renew();
            }
            throw refused;
        }
    }

    /** Which files are taken. */
    FileLimits limits(Scope scope) {
        return walls.within(scope, attachments::limits);
    }

    /** Takes the files in, and names them. */
    private ObjectNode with(ChosenFiles files, ObjectNode sent, Faults faults) {
        ArrayNode named = sent.putArray("attachments");
        attachments
                .receive(files.files(), AttachedFiles.POINTER, faults)
                .forEach(file -> named.add(file.id().toString()));
        return sent;
    }

    private static Filed read(String json) {
        try {
            return Json.mapper().readValue(json, Filed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the answer that we wrote", e);
        }
    }
}
