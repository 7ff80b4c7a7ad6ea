--liquibase formatted sql

--changeset suying:agenda
--comment: future work. Ids only, no personal data; walled like everything of a tenant
create table suying.agenda (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  job text not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  leased_until timestamptz not null default '-infinity',
  leased_by text,
  dead boolean not null default false,
  fault text,
  primary key (tenant_id, id)
);
create index agenda_due on suying.agenda (due_at) where not dead;
create index agenda_due_of_tenant on suying.agenda (tenant_id, due_at, id) where not dead;
create index agenda_leased on suying.agenda (leased_by) where leased_by is not null;
create index agenda_of_subject on suying.agenda (tenant_id, subject_id);
select wall.raise('suying.agenda');
grant select, insert, update, delete on suying.agenda to suying_tenant;
grant select, update on suying.agenda to suying_definer;
create policy taking on suying.agenda to suying_definer using (true) with check (true);

--changeset suying:agenda-take splitStatements:false
--comment: gives out what is due to one node for the time of a lease, the same share to each tenant that has something due.
--comment: Leases run on the machine's time, due times on the program's
create function wall.take_due(node text, due_by timestamptz, lease interval, most int)
returns table (tenant_id uuid, id uuid, due_at timestamptz)
language sql security definer set search_path = '' as $$
  with tenants as (
    select d.tenant_id, count(*) over () as many
      from (select distinct a.tenant_id from suying.agenda a
             where not a.dead and a.due_at <= due_by and a.leased_until < clock_timestamp()) d
     order by random() limit most
  ), due as (
    select d.tenant_id, d.id from tenants t
      cross join lateral (
        select a.tenant_id, a.id from suying.agenda a
         where a.tenant_id = t.tenant_id and not a.dead and a.due_at <= due_by and a.leased_until < clock_timestamp()
         order by a.due_at, a.id limit greatest(1, most / t.many) for update skip locked) d
  )
  update suying.agenda a
     set leased_until = clock_timestamp() + lease, leased_by = node, attempts = a.attempts + 1
    from due where a.tenant_id = due.tenant_id and a.id = due.id
  returning a.tenant_id, a.id, a.due_at
$$;

--changeset suying:agenda-next splitStatements:false
create function wall.next_due(due_by timestamptz) returns timestamptz
language sql stable security definer set search_path = '' as $$
  select min(a.due_at) from suying.agenda a where not a.dead and a.due_at <= due_by and a.leased_until < clock_timestamp()
$$;

--changeset suying:agenda-take-back splitStatements:false
--comment: a node that starts has nothing in hand: what it had when it was killed need not wait for the end of its leases
create function wall.take_back(node text) returns void
language sql security definer set search_path = '' as $$
  update suying.agenda a set leased_until = '-infinity', leased_by = null, attempts = greatest(a.attempts - 1, 0) where a.leased_by = node
$$;

--changeset suying:agenda-take-owner
alter function wall.take_due(text, timestamptz, interval, int) owner to suying_definer;
alter function wall.next_due(timestamptz) owner to suying_definer;
alter function wall.take_back(text) owner to suying_definer;
grant execute on function wall.take_due(text, timestamptz, interval, int) to suying_app;
grant execute on function wall.next_due(timestamptz) to suying_app;
grant execute on function wall.take_back(text) to suying_app;

--changeset suying:agenda-recount splitStatements:false
--comment: a new holiday notice concerns every tenant: one entry on the agenda of each, and nothing else can be planned so
create function wall.plan_recount(at timestamptz) returns void
language sql security definer set search_path = '' as $$
  insert into suying.agenda (tenant_id, id, job, subject_id, due_at)
  select t.id, gen_random_uuid(), 'deadline.recount', t.id, at from suying.tenant t
$$;

--changeset suying:agenda-recount-owner
grant insert on suying.agenda to suying_definer;
alter function wall.plan_recount(timestamptz) owner to suying_definer;
grant execute on function wall.plan_recount(timestamptz) to suying_tenant;
