package org.suying.complaint.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.casework.DeadlineInWords;
import org.suying.casework.FieldValues;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.Channels;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.rules.Listed;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersions;
import org.suying.regime.Text;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** Tells the public where and how to complain. */
@ApplicationScoped
@Transactional
public class TenantGuide {

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    RegimeVersions regimes;

    @Inject
    FieldValues values;

    @Inject
    DeadlineInWords.Source deadlines;

    /** The tenants that are open to the public, cities first; needs no scope. */
    public List<TenantEntry> open() {
        return tenants.all().stream().filter(Tenant::open).map(this::entry).toList();
    }

    private TenantEntry entry(Tenant tenant) {
        return new TenantEntry(tenant.slug(), tenant.name(), tenant.level(), tenant.kind(), parent(tenant));
    }

    /** The tenant of the current scope. */
    public TenantInfo info(Locale locale) {
        Tenant tenant = tenants.require(walls.tenant());
        Regime regime = regimes.inForce().regime();
        ComplaintRules rules = regime.section(ComplaintRules.class);
        return new TenantInfo(
                tenant.slug(),
                tenant.name(),
                tenant.level(),
                tenant.kind(),
                parent(tenant),
                regime.title().in(locale),
                rules.principles().stream().map(text -> text.in(locale)).toList(),
                regime.section(Channels.class).open().stream()
                        .map(channel -> channel(channel, locale))
                        .toList(),
                rules.kinds(),
                rules.identities(),
                items(rules.grounds(), locale),
                items(rules.exclusions(), locale),
                deadlines.of(regime, locale),
                fields(rules, false, regime, locale),
                fields(rules, true, regime, locale),
                rules.replyForm(),
                orNull(rules.disclaimer(), locale));
    }

    private List<Asked> fields(ComplaintRules rules, boolean atDesk, Regime regime, Locale locale) {
        return rules.fields().values().stream()
                .filter(field -> ComplaintSlots.isOfDesk(field.of()) == atDesk)
                .map(field -> values.asked(field, field.required(), regime, locale))
                .toList();
    }

    private static TenantInfo.ChannelInfo channel(Channel channel, Locale locale) {
        return new TenantInfo.ChannelInfo(
                channel.id(),
                channel.kind(),
                channel.text().in(locale),
                channel.clause(),
                orNull(channel.hint(), locale),
                channel.kind().isForOfficers(),
                channel.requires());
    }

    private static List<TenantInfo.Item> items(List<Listed> list, Locale locale) {
        return list.stream()
                .map(one ->
                        new TenantInfo.Item(one.id(), one.text().in(locale), one.clause(), orNull(one.hint(), locale)))
                .toList();
    }

    private static @Nullable String orNull(Text text, Locale locale) {
        String words = text.in(locale);
        return words.isEmpty() ? null : words;
    }

    private @Nullable String parent(Tenant tenant) {
        var parent = tenant.parent();
        return parent == null ? null : tenants.require(parent).slug();
    }
}
