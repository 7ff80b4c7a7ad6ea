--liquibase formatted sql

--changeset suying:kept-out
--comment: the officers who take no part in a case, or none in judging it (B-10), for worklists; what an officer may do is asked of the matter itself
create table suying.kept_out (
  tenant_id uuid not null,
  case_id uuid not null,
  officer_id uuid not null,
  district_id uuid,
  city_id uuid,
  judging_only boolean not null,
  primary key (tenant_id, case_id, officer_id),
  foreign key (tenant_id, case_id) references suying.case_file
);
select wall.raise('suying.kept_out');
grant select, insert, delete on suying.kept_out to suying_tenant;

--changeset suying:waiting-judges
--comment: whether all that the role may do now judges, so that it does not wait for who may not judge
alter table suying.waiting add column judges boolean not null default false;

--changeset suying:for-parent
--comment: cases that nobody of the tenant may decide (B-10): the parent sees them
create table suying.for_parent (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  since timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.case_file
);
select wall.raise('suying.for_parent');
grant select, insert, delete on suying.for_parent to suying_tenant;
grant select on suying.for_parent to suying_district, suying_city;
