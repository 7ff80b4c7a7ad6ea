--liquibase formatted sql

--changeset suying:case-file
--comment: what every kind of case has; the domain part stands in its own module under the same id
create table suying.case_file (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  version int not null,
  kind text not null,
  regime_version_id uuid not null,
  number text not null,
  register_number text not null,
  subject text not null,
  state text not null,
  phase text not null,
  phases_reached text[] not null,
  field_values jsonb not null,
  received_at timestamptz not null,
  registered_at timestamptz not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, register_number),
  foreign key (tenant_id, regime_version_id) references suying.regime_version
);
create index case_file_by_receipt on suying.case_file (tenant_id, received_at desc, id);
select wall.raise('suying.case_file');
grant select, insert, update on suying.case_file to suying_tenant;
grant select on suying.case_file to suying_district, suying_city;

--changeset suying:register-count
--comment: the inner register number counts up without a gap by tenant, series and year (B-01)
create table suying.register_count (
  tenant_id uuid not null references suying.tenant,
  series text not null,
  year int not null,
  district_id uuid,
  city_id uuid,
  last int not null,
  primary key (tenant_id, series, year)
);
select wall.raise('suying.register_count');
grant select, insert, update on suying.register_count to suying_tenant;

--changeset suying:step
--comment: one action done on a case, with what was written in it
create table suying.step (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  at timestamptz not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  field_values jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index step_of_case on suying.step (tenant_id, case_id, id);
select wall.raise('suying.step');
grant select, insert on suying.step to suying_tenant;
grant select on suying.step to suying_district, suying_city;

--changeset suying:assignment
create table suying.assignment (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  role text not null,
  unit_id uuid,
  officer_id uuid,
  since timestamptz not null,
  until timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file,
  check ((unit_id is null) <> (officer_id is null))
);
create index assignment_of_case on suying.assignment (tenant_id, case_id);
select wall.raise('suying.assignment');
grant select, insert, update on suying.assignment to suying_tenant;
grant select on suying.assignment to suying_district, suying_city;

--changeset suying:waiting
--comment: the one worklist: for whom a case waits now. Written anew at each step, so that reading costs what is shown
create table suying.waiting (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  role text not null,
  unit_id uuid,
  officer_id uuid,
  due_at timestamptz not null,
  warn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
comment on column suying.waiting.due_at is 'the next due time of the case; the year 9999 without one';
create index waiting_by_role on suying.waiting (tenant_id, role, due_at, case_id);
create index waiting_of_case on suying.waiting (tenant_id, case_id);
select wall.raise('suying.waiting');
grant select, insert, update, delete on suying.waiting to suying_tenant;
