package org.suying.complaint.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Asked;
import org.suying.casework.DeadlineInWords;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.rules.ReplyForm;
import org.suying.tenancy.TenantKind;
import org.suying.tenancy.TenantLevel;

/**
 * How a tenant takes complaints, as its regime in force says it.
 *
 * @param deskFields what only an officer is asked who registers
 */
public record TenantInfo(
        String id,
        String name,
        TenantLevel level,
        TenantKind kind,
        @Nullable String parent,
        String regime,
        List<String> principles,
        List<ChannelInfo> channels,
        List<ComplaintKind> kinds,
        List<IdentityKind> identities,
        List<Item> grounds,
        List<Item> exclusions,
        List<DeadlineInWords> deadlines,
        List<Asked> fields,
        @JsonIgnore List<Asked> deskFields,
        ReplyForm replyForm,
        @Nullable String disclaimer) {

    /** @param officers whether only officers register what comes this way */
    public record ChannelInfo(
            String id,
            ChannelKind kind,
            String text,
            String clause,
            @Nullable String hint,
            boolean officers,
            List<String> requires) {}

    /** @param hint whom to ask instead; null if nothing is said */
    public record Item(
            String id, String text, String clause, @Nullable String hint) {}
}
