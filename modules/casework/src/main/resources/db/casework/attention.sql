--liquibase formatted sql

--changeset suying:deadline-changes
--comment: an extension that was asked for and not yet answered; since when its time stands still
alter table suying.deadline add column asked jsonb, add column paused_at timestamptz;

--changeset suying:case-attention
--comment: acted_at moves with every act, so that the version of a case always does. attention_since: since when its head is called to it (R19-12, B-03)
alter table suying.case_file add column acted_at timestamptz, add column urgent boolean not null default false, add column attention_since timestamptz;
update suying.case_file set acted_at = since;
alter table suying.case_file alter column acted_at set not null;

--changeset suying:waiting-place
--comment: where a case stands in a worklist: by its next due time, an emergency a thousand years before it
alter table suying.waiting add column place timestamptz;
update suying.waiting set place = due_at;
alter table suying.waiting alter column place set not null;
drop index suying.waiting_by_role;
create index waiting_by_role on suying.waiting (tenant_id, role, place, case_id);
