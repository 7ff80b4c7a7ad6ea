--liquibase formatted sql

--changeset suying:ancestors splitStatements:false
--comment: the ancestors of a row come from the tree, whatever the client says
create function wall.fill_ancestors() returns trigger
language plpgsql set search_path = '' as $$
begin
  select t.district_id, t.city_id into new.district_id, new.city_id from suying.tenant t where t.id = new.tenant_id;
  return new;
end $$;

create function wall.keep_place() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (new.tenant_id, new.district_id, new.city_id) is distinct from (old.tenant_id, old.district_id, old.city_id) then
    raise exception 'a row stays with its tenant' using errcode = '42501';
  end if;
  return new;
end $$;

--comment: a write without a context is an error, not a silence
create function wall.require_context() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user in ('suying_tenant', 'suying_district', 'suying_city') and wall.tenant() is null then
    raise exception 'no valid context' using errcode = '42501';
  end if;
  return null;
end $$;

--changeset suying:raise splitStatements:false
--comment: every tenant table is walled by this and nothing else. Its key must begin with tenant_id.
create function wall.raise(t regclass) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy own on %s to suying_tenant using (tenant_id = (select wall.tenant())) with check (tenant_id = (select wall.tenant()))', t);
  execute format('create policy of_district on %s for select to suying_district using (district_id = (select wall.district()))', t);
  execute format('create policy of_city on %s for select to suying_city using (city_id = (select wall.city()))', t);
  execute format('create trigger ancestors before insert on %s for each row execute function wall.fill_ancestors()', t);
  execute format('create trigger place before update on %s for each row execute function wall.keep_place()', t);
  execute format('create trigger context before insert or update or delete on %s for each statement execute function wall.require_context()', t);
end $$;

--changeset suying:trigger-functions
grant execute on function wall.fill_ancestors(), wall.keep_place(), wall.require_context()
  to suying_tenant, suying_district, suying_city, suying_definer;

--changeset suying:safe-role splitStatements:false
--comment: what makes a role unfit to serve: it could pass the wall. Empty if it is fit. Asked at every start.
create function wall.unfit() returns text[]
language sql stable set search_path = '' as $$
  select array_remove(array[
    case when exists (select from pg_catalog.pg_roles r where r.rolname in (session_user, current_user) and r.rolsuper) then 'SUPERUSER' end,
    case when exists (select from pg_catalog.pg_roles r where r.rolbypassrls and not r.rolsuper
                       and pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER')) then 'BYPASSRLS' end,
    case when exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                       where n.nspname in ('suying', 'wall') and c.relkind in ('r', 'p')
                         and pg_catalog.pg_has_role(session_user, c.relowner, 'MEMBER')) then 'OWNER' end,
    case when pg_catalog.pg_has_role(session_user, 'suying_definer', 'MEMBER') then 'DEFINER' end
  ], null)
$$;
grant execute on function wall.unfit() to public;
grant usage on schema wall to public;

--changeset suying:safe-role-memberships splitStatements:false
--comment: not only what the role is counts, but what it may become by SET ROLE, and what reads past every grant
create or replace function wall.unfit() returns text[]
language sql stable set search_path = '' as $$
  with mine as (select r.* from pg_catalog.pg_roles r where pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER'))
  select array_remove(array[
    case when exists (select from mine where rolsuper) then 'SUPERUSER' end,
    case when exists (select from mine where rolbypassrls and not rolsuper) then 'BYPASSRLS' end,
    case when exists (select from mine where rolreplication and not rolsuper) then 'REPLICATION' end,
    case when exists (select from mine where rolcreaterole and not rolsuper) then 'CREATEROLE' end,
    case when exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        join mine on mine.oid = c.relowner
                       where n.nspname in ('suying', 'wall') and c.relkind in ('r', 'p')) then 'OWNER' end,
    case when exists (select from mine where rolname = 'suying_definer') then 'DEFINER' end,
    case when exists (select from mine where rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files',
                                                         'pg_write_server_files', 'pg_execute_server_program')) then 'ALL_DATA' end
  ], null)
$$;

--changeset suying:context-on-change splitStatements:false
--comment: an insert without a context is an error by the policy already; asking again costs each row as much as writing it
create or replace function wall.raise(t regclass) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy own on %s to suying_tenant using (tenant_id = (select wall.tenant())) with check (tenant_id = (select wall.tenant()))', t);
  execute format('create policy of_district on %s for select to suying_district using (district_id = (select wall.district()))', t);
  execute format('create policy of_city on %s for select to suying_city using (city_id = (select wall.city()))', t);
  execute format('create trigger ancestors before insert on %s for each row execute function wall.fill_ancestors()', t);
  execute format('create trigger place before update on %s for each row execute function wall.keep_place()', t);
  execute format('create trigger context before update or delete on %s for each statement execute function wall.require_context()', t);
end $$;

--changeset suying:context-on-change-of-all splitStatements:false
do $$
declare
  t regclass;
begin
  for t in select g.tgrelid::regclass from pg_catalog.pg_trigger g where g.tgname = 'context' and g.tgfoid = 'wall.require_context'::regproc loop
    execute format('drop trigger context on %s', t);
    execute format('create trigger context before update or delete on %s for each statement execute function wall.require_context()', t);
  end loop;
end $$;
