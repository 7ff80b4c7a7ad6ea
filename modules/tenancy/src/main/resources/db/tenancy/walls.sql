--liquibase formatted sql

--changeset suying:schemas
create schema if not exists wall;
create schema if not exists suying;
create extension if not exists pgcrypto schema wall;
revoke all on schema wall, suying from public;
grant usage on schema wall, suying to suying_app, suying_tenant, suying_district, suying_city, suying_definer;
grant create on schema wall, suying to suying_definer;
alter default privileges revoke execute on functions from public;

--changeset suying:context-key
--comment: read by the definer of the context check alone; two keys may be valid at once while one replaces the other
create table wall.context_key (
  id int primary key,
  key bytea not null check (length(key) >= 32),
  valid_from timestamptz not null default now(),
  valid_until timestamptz not null default 'infinity'
);
revoke all on wall.context_key from public;
grant select on wall.context_key to suying_definer;

--changeset suying:context-check splitStatements:false
--comment: version|key|level|scope|officer|purpose|backend|expiry|hmac. Anything that is not exactly so is no context at all.
create function wall.claims() returns text[]
language plpgsql stable security definer parallel restricted set search_path = '' as $$
declare
  context text := current_setting('app.ctx', true);
  part text[];
  secret bytea;
begin
  if context is null or context = '' then
    return null;
  end if;
  part := string_to_array(context, '|');
  if array_length(part, 1) is distinct from 9
     or part[1] <> 'v1'
     or part[7] <> pg_backend_pid()::text
     or part[2] !~ '^[0-9]{1,9}$'
     or part[8] !~ '^[0-9]{1,12}$'
     or part[8]::bigint < extract(epoch from clock_timestamp()) then
    return null;
  end if;
  select k.key into secret from wall.context_key k
   where k.id = part[2]::int and now() >= k.valid_from and now() < k.valid_until;
  if secret is null
     or encode(wall.hmac(convert_to(left(context, length(context) - length(part[9]) - 1), 'UTF8'), secret, 'sha256'), 'hex') <> part[9] then
    return null;
  end if;
  return part;
end $$;

--changeset suying:context-check-owner
alter function wall.claims() owner to suying_definer;
grant execute on function wall.claims() to suying_tenant, suying_district, suying_city, suying_definer;

--changeset suying:context-scopes splitStatements:false
create function wall.scope(wanted text) returns uuid
language plpgsql stable parallel restricted set search_path = '' as $$
declare
  part text[] := wall.claims();
begin
  if part is null or part[3] <> wanted then
    return null;
  end if;
  return part[4]::uuid;
end $$;

create function wall.tenant() returns uuid
language sql stable parallel restricted as $$ select wall.scope('TENANT') $$;

create function wall.district() returns uuid
language sql stable parallel restricted as $$ select wall.scope('DISTRICT') $$;

create function wall.city() returns uuid
language sql stable parallel restricted as $$ select wall.scope('CITY') $$;

--comment: null when nobody is signed in
create function wall.officer() returns uuid
language sql stable parallel restricted set search_path = '' as $$ select nullif((wall.claims())[5], '-')::uuid $$;

create function wall.purpose() returns text
language sql stable parallel restricted set search_path = '' as $$ select (wall.claims())[6] $$;

grant execute on function wall.scope(text), wall.tenant(), wall.district(), wall.city(), wall.officer(), wall.purpose()
  to suying_tenant, suying_district, suying_city, suying_definer;
