--liquibase formatted sql

--changeset suying:unit
create table suying.unit (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  slug text not null check (slug ~ '^[a-z][a-z0-9-]{0,40}$'),
  name text not null check (length(name) between 1 and 100),
  parent_id uuid,
  services text[] not null default '{}',
  added_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  foreign key (tenant_id, parent_id) references suying.unit
);
create index unit_by_parent on suying.unit (tenant_id, parent_id);
select wall.raise('suying.unit');
grant select, insert, update on suying.unit to suying_tenant;
grant select on suying.unit to suying_district, suying_city;

--changeset suying:counter
--comment: the service windows of a unit, as the public knows them by name
create table suying.counter (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  unit_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, name),
  foreign key (tenant_id, unit_id) references suying.unit
);
select wall.raise('suying.counter');
grant select, insert, delete on suying.counter to suying_tenant;
grant select on suying.counter to suying_district, suying_city;

--changeset suying:officer
--comment: password is a salted hash; version counts every change, so that what is remembered elsewhere is known to be old
create table suying.officer (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  login text not null check (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
  name text not null check (length(name) between 1 and 60),
  unit_id uuid not null,
  roles text[] not null check (cardinality(roles) between 1 and 20),
  head boolean not null default false,
  active boolean not null default true,
  password text not null,
  version int not null default 0,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, login),
  foreign key (tenant_id, unit_id) references suying.unit
);
create index officer_by_unit on suying.officer (tenant_id, unit_id);
select wall.raise('suying.officer');
grant select, insert, update on suying.officer to suying_tenant;
