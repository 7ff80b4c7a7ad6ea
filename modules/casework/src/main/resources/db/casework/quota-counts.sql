--liquibase formatted sql

--changeset suying:quota-counts
--comment: what quotas count (B-08), each by one index: cases by when they were registered and when they ended, steps by action and time
create index case_file_by_registration on suying.case_file (tenant_id, registered_at);
create index case_file_by_end on suying.case_file (tenant_id, ended_at) where ended_at is not null;
create index step_by_action on suying.step (tenant_id, action, at);
