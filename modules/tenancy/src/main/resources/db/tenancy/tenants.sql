--liquibase formatted sql

--changeset suying:tenant
--comment: the tree itself has no wall: it is public knowledge and holds no personal data
create table suying.tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (length(name) between 1 and 100),
  level text not null check (level in ('CITY', 'DISTRICT', 'STREET')),
  kind text not null check (kind in ('GOVERNMENT', 'CENTRE', 'HOTLINE', 'SUPERVISION')),
  parent_id uuid references suying.tenant,
  district_id uuid references suying.tenant,
  city_id uuid not null references suying.tenant,
  zone text not null,
  open boolean not null,
  opened_at timestamptz not null,
  check ((level = 'CITY') = (parent_id is null)),
  check ((level = 'CITY') = (district_id is null))
);
create index tenant_by_parent on suying.tenant (parent_id);
grant select on suying.tenant to suying_app, suying_tenant, suying_district, suying_city;
grant select, insert on suying.tenant to suying_definer;

--changeset suying:open-tenant splitStatements:false
--comment: a tenant is opened in its own context, signed with the purpose ONBOARDING by an application that has asked whether it may
create function wall.open_tenant(new_slug text, new_name text, new_level text, new_kind text, parent uuid, new_zone text,
                                 new_open boolean, at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := wall.tenant();
  above suying.tenant;
begin
  if me is null or wall.purpose() <> 'ONBOARDING' then
    raise exception 'no context to open a tenant in' using errcode = '42501';
  end if;
  select * into above from suying.tenant t where t.id = parent;
  if new_level = 'CITY' then
    insert into suying.tenant values (me, new_slug, new_name, new_level, new_kind, null, null, me, new_zone, new_open, at);
  elsif new_level = 'DISTRICT' and above.level = 'CITY' then
    insert into suying.tenant values (me, new_slug, new_name, new_level, new_kind, above.id, me, above.id, new_zone, new_open, at);
  elsif new_level = 'STREET' and above.level = 'DISTRICT' then
    insert into suying.tenant values (me, new_slug, new_name, new_level, new_kind, above.id, above.id, above.city_id, new_zone, new_open, at);
  else
    raise exception 'a % does not stand under a %', new_level, coalesce(above.level, 'nothing') using errcode = '23514';
  end if;
end $$;

--changeset suying:open-tenant-owner
alter function wall.open_tenant(text, text, text, text, uuid, text, boolean, timestamptz) owner to suying_definer;
grant execute on function wall.open_tenant(text, text, text, text, uuid, text, boolean, timestamptz) to suying_tenant;
