--liquibase formatted sql

--changeset suying:regime-version
--comment: the text as it was given, and what it resolved to on that day; json, not jsonb, because the order of keys is the order on the page
create table suying.regime_version (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  number int not null check (number > 0),
  status text not null check (status in ('DRAFT', 'OPINIONS', 'APPROVED', 'SCHEDULED', 'IN_FORCE', 'SUPERSEDED')),
  source text not null,
  resolved json not null,
  origins json not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  effective_from timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create unique index regime_version_in_force on suying.regime_version (tenant_id) where status = 'IN_FORCE';
select wall.raise('suying.regime_version');
grant select, insert, update (status) on suying.regime_version to suying_tenant;
