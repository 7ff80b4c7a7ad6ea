package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.place.TenantInfo;
import org.suying.complaint.place.TenantInfo.ChannelInfo;
import org.suying.complaint.rules.Channel;
import org.suying.kernel.Faults;
import org.suying.kernel.Words;

/**
 * The intake desk's form: the fields of the public form, and what an officer adds, as the chosen channel has it. Says what
 * is asked when; what is wrong with it says {@link FilingForm}.
 */
public final class DeskForm {

    /** It has just come in. */
    static final String NOW = "now";

    private static final String EARLIER = "earlier";

    private final TenantInfo info;
    private final ZoneId zone;
    private final Locale locale;
    private final List<FormField> fields;

    DeskForm(TenantInfo info, ZoneId zone, Locale locale) {
        this.info = info;
        this.zone = zone;
        this.locale = locale;
        PageForm form = new PageForm(info, locale);
        this.fields = Stream.concat(
                        form.fields().stream(), info.deskFields().stream().map(form::field))
                .toList();
    }

    public TenantInfo info() {
        return info;
    }

    /** Whether an identity is taken here. */
    public boolean takes(String identity) {
        return info.identities().stream().anyMatch(one -> one.name().equals(identity));
    }

    /** The ways in which an officer registers; on the web people file themselves. */
    public List<ChannelInfo> channels() {
        return info.channels().stream()
                .filter(channel -> channel.kind() != ChannelKind.WEB)
                .toList();
    }

    List<FormField> fields(Predicate<FormField> which) {
        return fields.stream().filter(which).toList();
    }

    /** Whether somebody known may complain, and so whether the form asks for a person at all. */
    boolean asksPerson() {
        return info.identities().stream().anyMatch(IdentityKind::isKnown);
    }

    /** The choices for which the person's fields are shown; empty for always. */
    public String whenKnown() {
        return info.identities().contains(IdentityKind.ANONYMOUS)
                ? when("identity", info.identities().stream().filter(IdentityKind::isKnown), IdentityKind::name)
                : "";
    }

    /** The choices for which what an officer adds is shown. */
    public String when(String name) {
        String channels = when("channel", channels().stream().filter(channel -> asks(channel, name)), ChannelInfo::id);
        return name.equals(Channel.RECEIVED_AT) ? channels + " arrival=" + EARLIER : channels;
    }

    /** The channels for which is asked whether it has just come in: those that do not ask when in any case. */
    public String whenArrival() {
        return when(
                "channel", channels().stream().filter(channel -> !asks(channel, Channel.RECEIVED_AT)), ChannelInfo::id);
    }

    private static <T> String when(String field, Stream<T> chosen, Function<T, String> name) {
        return chosen.map(one -> field + "=" + name.apply(one)).collect(Collectors.joining(" "));
    }

    /** Whether every channel of the desk requires it. */
    public boolean isRequired(String id) {
        return channels().stream().allMatch(channel -> channel.requires().contains(id));
    }

    /** Which channels require it, in brackets; empty if none or all. */
    public String marking(String id) {
        String some = channels().stream()
                .filter(channel -> channel.requires().contains(id))
                .map(ChannelInfo::text)
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
        return some.isEmpty() || isRequired(id)
                ? ""
                : Words.of("org.suying.complaint.Messages", "intake.required", locale, some);
    }

    /** What is shown is sent, and nothing else. */
    ObjectNode sent(Chosen chosen, Map<String, @Nullable Object> typed) {
        ObjectNode sent = PageForm.sent(fields, typed, chosen.kind(), chosen.identity(), chosen.channel());
        ChannelInfo channel = channels().stream()
                .filter(one -> one.id().equals(chosen.channel()))
                .findFirst()
                .orElse(null);
        for (String name : Channel.BY_OFFICERS) {
            String text = text(typed, name);
            if (name.equals(Channel.SIGNED)) {
                if (channel != null && asks(channel, name) && text.equals("true")) {
                    sent.put(name, true);
                }
            } else if (channel != null && !text.isEmpty() && (asks(channel, name) || isLate(chosen, name))) {
                sent.put(name, name.equals(Channel.RECEIVED_AT) ? moment(text) : text);
            }
        }
        return sent;
    }

    /** Who says that it came earlier must say when. */
    Faults faults(Chosen chosen, Map<String, @Nullable Object> typed) {
        Faults faults = new Faults();
        if (isLate(chosen, Channel.RECEIVED_AT)
                && text(typed, Channel.RECEIVED_AT).isEmpty()) {
            faults.add(
                    "/" + Channel.RECEIVED_AT, ComplaintRefusal.NOT_FILLED_IN, OfficersPart.label(Channel.RECEIVED_AT));
        }
        return faults;
    }

    private static boolean isLate(Chosen chosen, String name) {
        return name.equals(Channel.RECEIVED_AT) && EARLIER.equals(chosen.arrival());
    }

    /** What a channel requires, and what one writes down of what was said, or reads from what came. */
    private static boolean asks(ChannelInfo channel, String name) {
        return channel.requires().contains(name)
                || switch (name) {
                    case Channel.TRANSCRIPT, Channel.SIGNED, Channel.ASSISTED_BY ->
                        channel.kind().isSpoken();
                    case Channel.LETTER_DATE -> channel.kind().isWritten();
                    default -> false;
                };
    }

    private static String text(Map<String, @Nullable Object> typed, String name) {
        Object value = typed.get(name);
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }

    /** A browser's local time, where the tenant is; what is none stays, to be refused. */
    private String moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** What was chosen before anything was typed; null for nothing. */
    record Chosen(
            @Nullable String channel,
            @Nullable String arrival,
            @Nullable String kind,
            @Nullable String identity) {}
}
