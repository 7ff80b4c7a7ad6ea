--liquibase formatted sql

--changeset suying:case-follows
--comment: the case with which another is handled; while it stands there, nobody acts on the other and none of its deadlines runs (R19-06)
alter table suying.case_file add column follows uuid;
alter table suying.case_file add constraint case_file_follows foreign key (tenant_id, follows) references suying.case_file (tenant_id, id);
create index case_file_by_follows on suying.case_file (tenant_id, follows) where follows is not null;
