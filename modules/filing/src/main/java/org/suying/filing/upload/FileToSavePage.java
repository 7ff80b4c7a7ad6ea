package org.suying.filing.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Entrance;
import org.suying.ui.CurrentPlace;

/** Sends one file of a case, to be saved; whatever it holds, it may do nothing in a browser. */
@Named("fileToSavePage")
@RequestScoped
public class FileToSavePage {

    @Inject
    Entrance entrance;

    @Inject
    Giving giving;

    @Inject
    CurrentPlace place;

    @Inject
    FacesContext faces;

    public void send() throws IOException {
        entrance.asOfficer();
        UUID caseId = Ids.parse(place.value("id")).orElseThrow(NotFound::new);
        UUID id = Ids.parse(place.value("file")).orElseThrow(NotFound::new);
        Giving.Given file = giving.give(new CaseId(caseId), id);
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseContentLength(file.content().length);
        answer.setResponseHeader("Content-Disposition", file.disposition());
        answer.setResponseHeader("Content-Security-Policy", "sandbox");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }
}
