--liquibase formatted sql

--changeset suying:public-number
--comment: whose a public number is, over all tenants: it has no wall, says nothing of anybody, and is reached by two functions only
create table suying.public_number (
  number text primary key check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  tenant_id uuid not null references suying.tenant,
  id uuid not null
);
revoke all on suying.public_number from public;
grant select, insert on suying.public_number to suying_definer;

--changeset suying:public-number-functions splitStatements:false
--comment: false if somebody has it already. Takes it for the tenant of the context and for no other
create function wall.take_public_number(wanted text, for_case uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if (select wall.tenant()) is null then
    raise exception 'no context to take a number in' using errcode = '42501';
  end if;
  insert into suying.public_number (number, tenant_id, id) values (wanted, wall.tenant(), for_case) on conflict do nothing;
  return found;
end $$;

create function wall.find_public_number(wanted text) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = '' as $$
  select n.tenant_id, n.id from suying.public_number n where n.number = wanted
$$;

--changeset suying:public-number-owner
alter function wall.take_public_number(text, uuid) owner to suying_definer;
alter function wall.find_public_number(text) owner to suying_definer;
grant execute on function wall.take_public_number(text, uuid) to suying_tenant;
grant execute on function wall.find_public_number(text) to suying_app;
