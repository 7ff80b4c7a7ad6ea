package org.suying.complaint.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.rest.Json;
import org.suying.tenancy.TenantRow;

/**
 * What somebody complained of, as it was registered; never changed afterwards. What becomes of it is the case's, what
 * the complainant adds later stands beside it, and who complained stands elsewhere.
 */
@Entity
@Table(name = "complaint", schema = "suying")
public class Complaint extends TenantRow {

    /** What stands on the trail when one was registered, with its receipt. */
    public static final String REGISTERED = "complaint.registered";

    /** Under which the receipt stands in that event. */
    public static final String RECEIPT = "receipt";

    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    @EmbeddedId
    private CaseId id;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    private String channel;

    @Column(name = "channel_kind")
    @Enumerated(EnumType.STRING)
    private ChannelKind channelKind;

    @Enumerated(EnumType.STRING)
    private IdentityKind identity;

    private String content;

    private @Nullable String ground;

    @Column(name = "respondent_unit")
    private @Nullable String respondentUnit;

    @Column(name = "respondent_counter")
    private @Nullable String respondentCounter;

    @Column(name = "respondent_person")
    private @Nullable String respondentPerson;

    @Column(name = "respondent_address")
    private @Nullable String respondentAddress;

    @Column(name = "own_values", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String ownValues;

    @Column(name = "filed_by")
    private @Nullable UUID filedBy;

    @Column(name = "assisted_by")
    private @Nullable String assistedBy;

    private @Nullable String transcript;

    @Column(name = "letter_date")
    private @Nullable LocalDate letterDate;

    private boolean signed;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    public Complaint(CaseId id, What what, Respondent respondent, byte[] codeHash) {
        this.id = id;
        this.kind = what.kind();
        this.channel = what.channel();
        this.channelKind = what.channelKind();
        this.identity = what.identity();
        this.content = what.content();
        this.ground = what.ground();
        this.ownValues = Json.write(what.ownValues());
        this.respondentUnit = respondent.unit();
        this.respondentCounter = respondent.counter();
        this.respondentPerson = respondent.person();
        this.respondentAddress = respondent.address();
        this.codeHash = codeHash.clone();
    }

    /** Says that an officer registered it, and with what. */
    public Complaint takenDown(UUID officer, TakingDown by) {
        filedBy = officer;
        assistedBy = by.assistedBy();
        transcript = by.transcript();
        letterDate = by.letterDate();
        signed = by.signed();
        return this;
    }

    public CaseId id() {
        return id;
    }

    public What what() {
        return new What(
                kind,
                channel,
                channelKind,
                identity,
                content,
                ground,
                Json.mapper().convertValue(Json.read(ownValues), VALUES));
    }

    public Respondent respondent() {
        return new Respondent(respondentUnit, respondentCounter, respondentPerson, respondentAddress);
    }

    public TakingDown takingDown() {
        return new TakingDown(assistedBy, transcript, letterDate, signed);
    }

    /** The officer who registered it; empty if it was filed without one. */
    public Optional<UUID> filedBy() {
        return Optional.ofNullable(filedBy);
    }

    public byte[] codeHash() {
        return codeHash.clone();
    }

    /**
     * What it is about and how it came.
     *
     * @param channel the regime's id
     * @param ground what the complainant suggested; null if nothing
     * @param ownValues values of the regime's own fields, by id
     */
    public record What(
            ComplaintKind kind,
            String channel,
            ChannelKind channelKind,
            IdentityKind identity,
            String content,
            @Nullable String ground,
            Map<String, Object> ownValues) {}
}
