--liquibase formatted sql

--changeset suying:upward-report
--comment: what a tenant tells the one above, in its own rows; never who complained. Insert-only
create table suying.upward_report (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  kind text not null check (kind in ('REPORT', 'OVERDUE')),
  register_number text not null,
  subject text not null,
  state text not null,
  text text not null,
  rule text not null,
  due_at timestamptz,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index upward_report_of_case on suying.upward_report (tenant_id, case_id, id);
create index upward_report_of_district on suying.upward_report (district_id, id desc);
create index upward_report_of_city on suying.upward_report (city_id, id desc);
select wall.raise('suying.upward_report');
grant select, insert on suying.upward_report to suying_tenant;
grant select on suying.upward_report to suying_district, suying_city;

--changeset suying:upward-look
--comment: that the tenant above has looked, written behind the wall of the one that told it (B-06). Insert-only
create table suying.upward_look (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.upward_report
);
select wall.raise('suying.upward_look');
grant select, insert on suying.upward_look to suying_tenant;
grant select on suying.upward_look to suying_district, suying_city;

--changeset suying:upward-reading
--comment: which reports from below somebody of the tenant above has marked as read, in that tenant's own rows. Insert-only
create table suying.upward_reading (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id)
);
comment on column suying.upward_reading.id is 'the report''s';
select wall.raise('suying.upward_reading');
grant select, insert on suying.upward_reading to suying_tenant;
grant select on suying.upward_reading to suying_district, suying_city;
