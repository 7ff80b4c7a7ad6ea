--liquibase formatted sql

--changeset suying:identity-release
--comment: who complained, shown to one officer for a while (B-04): one asks with a purpose, another person releases. Says nothing of who complained
create table suying.identity_release (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  purpose text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  released_by uuid,
  until timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.complaint,
  foreign key (tenant_id, asked_by) references suying.officer,
  foreign key (tenant_id, released_by) references suying.officer,
  check (released_by is distinct from asked_by),
  check ((released_by is null) = (until is null))
);
create index identity_release_of_case on suying.identity_release (tenant_id, case_id, id);
select wall.raise('suying.identity_release');
grant select, insert on suying.identity_release to suying_tenant;
grant update (released_by, until) on suying.identity_release to suying_tenant;
