package org.suying.complaint.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is drawn on receipts. In pages: {@code #{receiptPage}}. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    HttpServletRequest request;

    /** The follow page of a complaint: its address holds the number, and never the query code. */
    public String address(String tenant, String number) {
        URI here = URI.create(request.getRequestURL().toString());
        return here.getScheme() + "://" + here.getAuthority() + request.getContextPath() + "/t/" + tenant
                + "/follow?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public QrCode qr(String tenant, String number) {
        return QrCode.of(address(tenant, number));
    }
}
