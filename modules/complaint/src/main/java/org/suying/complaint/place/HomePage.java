package org.suying.complaint.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.IdentityKind;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;

/** What a tenant tells the public, for its pages. In pages: {@code #{homePage}}. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    TenantGuide guide;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    CurrentPlace place;

    @Inject
    Reading reading;

    private @Nullable TenantInfo info;

    @PostConstruct
    void read() {
        Scope anyone = Scope.of(tenants.require(place.slug()).id(), Actor.anyone());
        info = walls.within(anyone, () -> guide.info(reading.locale()));
    }

    public TenantInfo info() {
        TenantInfo read = info;
        if (read == null) {
            throw new IllegalStateException("not read yet");
        }
        return read;
    }

    public boolean isOnline() {
        return info().channels().stream().anyMatch(channel -> channel.kind() == ChannelKind.WEB);
    }

    public boolean takes(String identity) {
        return info().identities().contains(IdentityKind.valueOf(identity));
    }

    /** How many fields must be filled. */
    public long required() {
        return info().fields().stream().filter(field -> field.required()).count();
    }

    /** The channels in which somebody helps. */
    public List<TenantInfo.ChannelInfo> assisted() {
        return info().channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.VISIT || channel.kind() == ChannelKind.PHONE)
                .toList();
    }

    public String icon(ChannelKind kind) {
        return switch (kind) {
            case VISIT -> "door";
            case PHONE, HOTLINE -> "phone";
            case LETTER, FAX, EMAIL -> "letter";
            case WEB -> "globe";
            case WECHAT -> "speech";
            case TRANSFER -> "flow";
        };
    }
}
