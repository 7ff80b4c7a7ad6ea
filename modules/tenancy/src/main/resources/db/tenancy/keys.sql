--liquibase formatted sql

--changeset suying:tenant-key
--comment: data keys of a tenant, each wrapped by the master key, which the database never sees
create table suying.tenant_key (
  tenant_id uuid not null references suying.tenant,
  id int not null,
  district_id uuid,
  city_id uuid,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
select wall.raise('suying.tenant_key');
grant select, insert on suying.tenant_key to suying_tenant;
