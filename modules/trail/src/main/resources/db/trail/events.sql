--liquibase formatted sql

--changeset suying:trail-event
--comment: insert-only: nobody who can log in may update, delete or truncate. An event names the actor of its scope and nobody else.
create table suying.trail_event (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  purpose text not null,
  verb text not null,
  title_bundle text,
  title text not null,
  title_args text[] not null,
  subject_kind text,
  subject_id uuid,
  reason text,
  details jsonb not null,
  mark bytea not null,
  primary key (tenant_id, id),
  check ((subject_kind is null) = (subject_id is null))
);
create index trail_event_by_subject on suying.trail_event (tenant_id, subject_id, id) where subject_id is not null;
select wall.raise('suying.trail_event');
create policy by_its_actor on suying.trail_event as restrictive for insert to suying_tenant
  with check (actor_id is not distinct from (select wall.officer()));
create policy looked_up on suying.trail_event for select to suying_definer using (tenant_id = (select wall.tenant()));
grant select, insert on suying.trail_event to suying_tenant;
grant select (tenant_id, id, verb, subject_id) on suying.trail_event to suying_definer;

--changeset suying:on-trail splitStatements:false
--comment: whether this very transaction wrote that event. A definer function that shows something on record asks it first.
create function wall.on_trail(event uuid, wanted_verb text, subject uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from suying.trail_event e
                  where e.tenant_id = (select wall.tenant()) and e.id = event and e.verb = wanted_verb and e.subject_id = subject
                    and e.xmin = pg_catalog.pg_current_xact_id()::xid)
$$;

--changeset suying:on-trail-owner
alter function wall.on_trail(uuid, text, uuid) owner to suying_definer;

--changeset suying:on-trail-transaction
--comment: which transaction wrote a row stands in a column of the system, for which the definer needs the right as well
grant select (xmin) on suying.trail_event to suying_definer;
