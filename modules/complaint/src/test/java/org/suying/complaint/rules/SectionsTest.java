package org.suying.complaint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.World;
import org.suying.regime.Finding;

@DisplayName("the sections channels and complaint")
class SectionsTest {

    @Nested
    @DisplayName("of a sound regime")
    class Sound {

        final ComplaintRules rules = World.regime().section(ComplaintRules.class);
        final Channels channels = World.regime().section(Channels.class);

        @Test
        @DisplayName("R19-02 channels are found by id and by kind, and no others")
        void findChannels() {
            assertThat(channels.find("web").orElseThrow().kind()).isEqualTo(ChannelKind.WEB);
            assertThat(channels.find("LETTER").orElseThrow().id()).isEqualTo("letter");
            assertThat(channels.find("FAX")).isEmpty();
            assertThat(channels.find("")).isEmpty();
        }

        @Test
        @DisplayName("words come from the regime, or else from the platform")
        void haveWords() {
            assertThat(channels.find("visit").orElseThrow().text().in(Locale.CHINA))
                    .isEqualTo("来访");
            assertThat(channels.find("web").orElseThrow().text().in(Locale.ENGLISH))
                    .isEqualTo("Online");
            assertThat(rules.principles().get(1).in(Locale.ENGLISH)).isEqualTo("Patience");
            assertThat(rules.fieldOf("complainant.phone").orElseThrow().label().in(Locale.CHINA))
                    .isEqualTo("手机号码");
        }

        @Test
        @DisplayName("R19-01 grounds are the options of the field that stands for them")
        void giveOptions() {
            var slot = new ComplaintSlots()
                    .slots().stream()
                            .filter(one -> one.id().equals(ComplaintSlots.GROUND))
                            .findFirst()
                            .orElseThrow();

            assertThat(slot.options().apply(World.regime()))
                    .extracting(option -> option.id() + " " + option.text().zh() + " " + option.clause())
                    .containsExactly("attitude 服务态度差 R19-01");
        }

        @Test
        @DisplayName("read kinds, identities and the fields of the regime's own")
        void readTheRest() {
            assertThat(rules.kinds()).containsExactly(ComplaintKind.COMPLAINT, ComplaintKind.SUGGESTION);
            assertThat(rules.identities()).containsExactly(IdentityKind.values());
            assertThat(rules.ownFields()).extracting(field -> field.id()).containsExactly("demand", "times", "kinds2");
            assertThat(rules.replyForm()).isEqualTo(ReplyForm.MIRROR);
        }
    }

    @Nested
    @DisplayName("of a faulty regime")
    class Faulty {

        @Test
        @DisplayName("say every fault at once")
        void sayAll() {
            var read = World.read("""
                    regime: test
                    title: 测试
                    channels:
                      web: { kind: WEB, requires: [transcript, nothing] }
                      fly: { kind: PIGEON }
                    complaint:
                      identities: [ANONYMOUS]
                      register: 无号
                      fields:
                        subject: { of: complaint.subject }
                        name:    { of: complainant.name, required: true }
                        reply:   { of: reply.text }
                        boss:    { of: officer }
                        channel: { type: TEXT, label: 渠道 }
                    fields:
                      who: { of: complainant.phone }
                      exclusion: { of: complaint.exclusion }
                    workflow:
                      actions: { refuse: { fields: [exclusion, "who?"] } }
                    """);

            assertThat(read.findings())
                    .extracting(finding -> finding.code() + " " + finding.pointer())
                    .containsExactlyInAnyOrder(
                            "CANNOT_SUPPLY /channels/web/requires",
                            "UNKNOWN_REQUIREMENT /channels/web/requires",
                            "NOT_ALLOWED /channels/fly/kind",
                            "REGISTER_FORM /complaint/register",
                            "CANNOT_SUPPLY /complaint/fields/name/required",
                            "NOT_ON_A_FORM /complaint/fields/reply/of",
                            "NOT_ON_A_FORM /complaint/fields/boss/of",
                            "NAME_TAKEN /complaint/fields/channel",
                            "NO_CONTENT /complaint/fields",
                            "PERSON_IN_WORKFLOW /fields/who/of",
                            "NOTHING_TO_CHOOSE /complaint/exclusions");
            assertThat(read.findings()).allMatch(finding -> finding.line() > 0);
            assertThat(read.findings()).extracting(Finding::isError).containsOnly(true);
        }
    }
}
