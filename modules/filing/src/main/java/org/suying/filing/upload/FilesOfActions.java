package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suying.casework.ActionFiles;
import org.suying.casework.CaseId;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.kernel.Faults;

/** Files that come along with an action. */
@ApplicationScoped
public class FilesOfActions implements ActionFiles {

    @Inject
    Attachments attachments;

    @Inject
    ActionFilesPage form;

    @Override
    public void check(List<String> ids, String pointer, Faults faults) {
        attachments.check(ids, pointer, faults);
    }

    @Override
    public void keep(CaseId id, List<String> ids) {
        attachments.keep(id, ids, Attachment.Use.ACTION);
    }

    @Override
    public String view() {
        return "/filing/upload/action.xhtml";
    }

    @Override
    public String chosen() {
        return form.chosen().digest();
    }

    @Override
    public List<String> receive(String pointer, Faults faults) {
        return attachments.receive(form.chosen().files(), pointer, faults).stream()
                .map(file -> file.id().toString())
                .toList();
    }
}
