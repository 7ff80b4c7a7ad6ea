package org.suying.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.place.TenantInfo;
import org.suying.complaint.place.TenantInfo.ChannelInfo;
import org.suying.complaint.rules.ReplyForm;
import org.suying.kernel.Fault;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

@DisplayName("R19-02 the intake desk's form")
class DeskFormTest {

    final Map<String, @Nullable Object> typed = new HashMap<>(Map.of(
            "transcript", "原话", "letterDate", "2026-02-26", "receivedAt", "2026-02-27T16:30", "assistedBy", "方竹"));

    @Test
    @DisplayName("offers the channels of the regime, without the one in which people file themselves")
    void offersTheOpenChannels() {
        assertThat(form(IdentityKind.NAMED).channels())
                .extracting(ChannelInfo::id)
                .containsExactly("call", "letter");
    }

    @Test
    @DisplayName("shows a field for the channels that ask for it, and the person unless nobody is to be known")
    void saysWhenItAsks() {
        DeskForm form = form(IdentityKind.NAMED, IdentityKind.CONFIDENTIAL, IdentityKind.ANONYMOUS);

        assertThat(form.when("transcript")).isEqualTo("channel=call");
        assertThat(form.when("letterDate")).isEqualTo("channel=letter");
        assertThat(form.when("receivedAt")).isEqualTo("channel=letter arrival=earlier");
        assertThat(form.whenArrival()).isEqualTo("channel=call");
        assertThat(form.whenKnown()).isEqualTo("identity=NAMED identity=CONFIDENTIAL");
        assertThat(form(IdentityKind.NAMED).whenKnown()).isEmpty();
    }

    @Test
    @DisplayName("names the channels that require a field")
    void namesWhoRequires() {
        DeskForm form = form(IdentityKind.NAMED);

        assertThat(form.marking("letterDate")).isEqualTo("（来函必填）");
        assertThat(form.marking("transcript")).isEmpty();
        assertThat(form.isRequired("letterDate")).isFalse();
    }

    @Test
    @DisplayName("sends what is shown, with the time of the tenant's place")
    void sendsWhatIsShown() {
        DeskForm form = form(IdentityKind.NAMED);

        assertThat(form.sent(chosen("letter", "now"), typed))
                .hasToString("{\"channel\":\"letter\",\"kind\":\"COMPLAINT\",\"identity\":\"NAMED\","
                        + "\"letterDate\":\"2026-02-26\",\"receivedAt\":\"2026-02-27T16:30+08:00\"}");
        assertThat(form.sent(chosen("call", "now"), typed))
                .hasToString("{\"channel\":\"call\",\"kind\":\"COMPLAINT\",\"identity\":\"NAMED\","
                        + "\"transcript\":\"原话\",\"assistedBy\":\"方竹\"}");
        typed.put("receivedAt", "昨天");
        assertThat(form.sent(chosen("call", "earlier"), typed)
                        .path("receivedAt")
                        .textValue())
                .isEqualTo("昨天");
    }

    @Test
    @DisplayName("finds the time missing where it came earlier, and only there")
    void missesTheTime() {
        DeskForm form = form(IdentityKind.NAMED);
        typed.remove("receivedAt");

        assertThat(form.faults(chosen("call", "earlier"), typed).all())
                .extracting(Fault::pointer)
                .containsExactly("/receivedAt");
        assertThat(form.faults(chosen("call", "now"), typed).isEmpty()).isTrue();
    }

    private static DeskForm.Chosen chosen(String channel, String arrival) {
        return new DeskForm.Chosen(channel, arrival, "COMPLAINT", "NAMED");
    }

    private static DeskForm form(IdentityKind... identities) {
        List<ChannelInfo> channels = List.of(
                channel("call", ChannelKind.PHONE, "来电"),
                channel("letter", ChannelKind.LETTER, "来函", "letterDate", "receivedAt"),
                channel("web", ChannelKind.WEB, "网上"));
        TenantInfo info = new TenantInfo(
                "street",
                "街道",
                TenantLevel.STREET,
                TenantKind.CENTRE,
                null,
                "规程",
                List.of(),
                channels,
                List.of(ComplaintKind.COMPLAINT),
                List.of(identities),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ReplyForm.MIRROR,
                null);
        return new DeskForm(info, ZoneId.of("Asia/Shanghai"), Locale.SIMPLIFIED_CHINESE);
    }

    private static ChannelInfo channel(String id, ChannelKind kind, String text, String... requires) {
        return new ChannelInfo(id, kind, text, "", null, kind.isForOfficers(), List.of(requires));
    }
}
