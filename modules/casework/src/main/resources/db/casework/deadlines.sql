--liquibase formatted sql

--changeset suying:deadline
create table suying.deadline (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  rule text not null,
  status text not null,
  started_at timestamptz not null,
  span text not null,
  changes jsonb not null,
  publications text[] not null,
  due_at timestamptz not null,
  provisional boolean not null,
  warn_at timestamptz,
  warned boolean not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file,
  check (status in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'OVERDUE', 'VOID'))
);
comment on table suying.deadline is 'started_at, span, changes and the notices known then are what the due time follows from: derived again, they explain it';
comment on column suying.deadline.status is 'VOID: the case ended before it mattered; never shown';
create index deadline_of_case on suying.deadline (tenant_id, case_id);
create index deadline_open on suying.deadline (tenant_id, case_id) where ended_at is null;
select wall.raise('suying.deadline');
grant select, insert, update on suying.deadline to suying_tenant;
grant select on suying.deadline to suying_district, suying_city;
