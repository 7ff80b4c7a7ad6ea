package org.suying.complaint;

import java.util.List;
import org.suying.casework.Slots;
import org.suying.complaint.rules.ChannelsSection;
import org.suying.complaint.rules.ComplaintSection;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

/** One small regime: visits and letters at the desk, the web for all; a name only from who wants to be named. */
public final class World {

    public static final String REGIME = """
            regime: test
            title: 测试
            channels:
              visit:  { kind: VISIT, requires: [transcript] }
              letter: { kind: LETTER, text: 来函, requires: [letterDate] }
              web:    { kind: WEB, text: 网上, en: Online }
            complaint:
              kinds: [COMPLAINT, SUGGESTION]
              identities: [NAMED, CONFIDENTIAL, ANONYMOUS]
              register: 投〔{year}〕{number}号
              principles: [公正, { text: 耐心, en: Patience }]
              fields:
                subject: { of: complaint.subject, required: true }
                content: { of: complaint.content, required: true }
                phone:   { of: complainant.phone, required: true }
                demand:  { type: TEXT, label: 诉求, en: Demand, max: 20 }
                times:   { type: NUMBER, label: 往返次数 }
                kinds2:  { type: CHOICES, label: 涉及, options: { fee: { text: 收费 }, time: { text: 时限 } } }
              grounds:
                attitude: { text: 服务态度差, clause: R19-01 }
              exclusions:
                otherBody: { text: 应由其他机关处理, hint: 请找它 }
            """;

    private static final RegimeReader READER = new RegimeReader(
            List.of(
                    new ChannelsSection(),
                    new ComplaintSection(new Slots(new ComplaintSlots().slots())),
                    new AnythingSection("workflow", "fields")),
            Presets.none());

    private World() {}

    public static Regime regime() {
        return read(REGIME).require();
    }

    public static Verification read(String text) {
        return READER.read(text);
    }
}
