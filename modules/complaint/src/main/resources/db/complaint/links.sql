--liquibase formatted sql

--changeset suying:complaint-link
--comment: two complaints that belong together (R19-06): RELATED, both go on; MERGED, the first is handled with the other. What was undone stays, with when and by whom
create table suying.complaint_link (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('RELATED', 'MERGED')),
  reason text,
  linked_by uuid,
  linked_at timestamptz not null,
  parted_by uuid,
  parted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.complaint,
  foreign key (tenant_id, other_id) references suying.complaint,
  check (case_id <> other_id)
);
create unique index complaint_link_once on suying.complaint_link (tenant_id, least(case_id, other_id), greatest(case_id, other_id)) where parted_at is null;
create unique index complaint_link_merged on suying.complaint_link (tenant_id, case_id) where kind = 'MERGED' and parted_at is null;
create index complaint_link_of_other on suying.complaint_link (tenant_id, other_id);
create index complaint_link_of_case on suying.complaint_link (tenant_id, case_id);
select wall.raise('suying.complaint_link');
grant select, insert, update (parted_by, parted_at) on suying.complaint_link to suying_tenant;
