-- Roles of Suying. Nobody signs in as the owner; the application owns nothing and cannot pass the walls between tenants.
do $$
declare
  name text;
begin
  foreach name in array array['suying_owner', 'suying_definer', 'suying_tenant', 'suying_district', 'suying_city'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'suying_migrator') then
    create role suying_migrator login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'suying_app') then
    create role suying_app login noinherit;
  end if;
end $$;
alter role suying_migrator password '${suying_migrator}';
alter role suying_app password '${suying_app}';
grant suying_definer to suying_owner;
grant suying_owner to suying_migrator;
grant suying_tenant, suying_district, suying_city to suying_app;
