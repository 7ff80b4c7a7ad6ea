package org.suying.complaint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintRefusal;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Text;

/** {@code channels}: the ways in. */
@Dependent
public class ChannelsSection implements Section<Channels> {

    @Override
    public Class<Channels> type() {
        return Channels.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("channels");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(ChannelsSection.class, "channels.schema.yaml");
    }

    @Override
    public Channels read(RegimeReading reading) {
        List<Channel> open = new ArrayList<>();
        for (RegimeNode node : reading.at("channels").members()) {
            Constants.find(ChannelKind.class, node.text("kind")).ifPresent(kind -> open.add(channel(node, kind)));
        }
        return new Channels(open);
    }

    private static Channel channel(RegimeNode node, ChannelKind kind) {
        return new Channel(
                node.key(),
                kind,
                node.text("text").isEmpty() ? BundleText.of("channel." + kind) : node.words("text"),
                node.text("clause"),
                new Text(node.text("hint"), node.text("hintEn")),
                node.texts("requires"));
    }

    @Override
    public void verify(Channels channels, Regime regime, Findings findings) {
        Set<String> onForm = regime.section(ComplaintRules.class).fields().keySet();
        for (Channel channel : channels.open()) {
            for (String wanted : channel.requires()) {
                String at = "/channels/" + channel.id() + "/requires";
                boolean byOfficers = Channel.BY_OFFICERS.contains(wanted);
                if (!byOfficers && !onForm.contains(wanted)) {
                    findings.error(at, ComplaintRefusal.UNKNOWN_REQUIREMENT, wanted);
                } else if (byOfficers && !channel.kind().isForOfficers()) {
                    findings.error(at, ComplaintRefusal.CANNOT_SUPPLY, wanted);
                }
            }
        }
    }
}
