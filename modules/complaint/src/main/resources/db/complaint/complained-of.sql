--liquibase formatted sql

--changeset suying:complained-of
--comment: officers and units of the tenant whom a complaint is about, by id: recognised when it was filed, or named by an officer
create table suying.complained_of (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  officer_id uuid,
  unit_id uuid,
  named_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.complaint,
  foreign key (tenant_id, officer_id) references suying.officer,
  foreign key (tenant_id, unit_id) references suying.unit,
  check ((officer_id is null) <> (unit_id is null)),
  unique nulls not distinct (tenant_id, case_id, officer_id, unit_id)
);
select wall.raise('suying.complained_of');
grant select, insert on suying.complained_of to suying_tenant;
