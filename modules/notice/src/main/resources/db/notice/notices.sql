--liquibase formatted sql

--changeset suying:notice
--comment: what was told to the complainant of a case, in the words of the moment; insert-only
create table suying.notice (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  notice text not null,
  title text not null,
  text text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index notice_of_case on suying.notice (tenant_id, case_id, id);
select wall.raise('suying.notice');
grant select, insert on suying.notice to suying_tenant;
