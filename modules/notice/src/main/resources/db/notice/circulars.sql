--liquibase formatted sql

--changeset suying:circular
--comment: what was sent round to units of the tenant (R19-07, R19-08), and what points it gave; insert-only
create table suying.circular (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  title text not null,
  text text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index circular_of_case on suying.circular (tenant_id, case_id, id);
select wall.raise('suying.circular');
grant select, insert on suying.circular to suying_tenant;

create table suying.circular_unit (
  tenant_id uuid not null,
  circular_id uuid not null,
  unit_id uuid not null,
  district_id uuid,
  city_id uuid,
  name text not null,
  points int,
  primary key (tenant_id, circular_id, unit_id),
  foreign key (tenant_id, circular_id) references suying.circular
);
create index circular_unit_of_unit on suying.circular_unit (tenant_id, unit_id, circular_id);
select wall.raise('suying.circular_unit');
grant select, insert on suying.circular_unit to suying_tenant;
