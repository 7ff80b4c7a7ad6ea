--liquibase formatted sql

--changeset suying:seal
--comment: the chain of each tenant, insert-only. Its key lets no second link have the same place.
create table suying.seal (
  tenant_id uuid not null references suying.tenant,
  seq bigint not null check (seq > 0),
  district_id uuid,
  city_id uuid,
  event_id uuid not null,
  prev bytea not null check (length(prev) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, seq),
  unique (tenant_id, event_id),
  foreign key (tenant_id, event_id) references suying.trail_event
);
select wall.raise('suying.seal');
create policy counted on suying.seal for select to suying_definer using (true);
grant select, insert on suying.seal to suying_tenant;
grant select (tenant_id, seq) on suying.seal to suying_definer;

--changeset suying:seal-queue
--comment: events that wait to be linked; filled with the event, emptied by the sealer, never updated
create table suying.seal_queue (
  tenant_id uuid not null references suying.tenant,
  event_id uuid not null,
  district_id uuid,
  city_id uuid,
  primary key (tenant_id, event_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
select wall.raise('suying.seal_queue');
create policy counted on suying.seal_queue for select to suying_definer using (true);
grant select, insert, delete on suying.seal_queue to suying_tenant;
grant select (tenant_id) on suying.seal_queue to suying_definer;

--changeset suying:queue-for-sealing splitStatements:false
create function wall.queue_for_sealing() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into suying.seal_queue (tenant_id, event_id) values (new.tenant_id, new.id);
  return null;
end $$;

create trigger queued after insert on suying.trail_event for each row execute function wall.queue_for_sealing();

--comment: ids only: the work itself is done in each tenant's own scope
create function wall.tenants_to_seal() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct q.tenant_id from suying.seal_queue q
$$;

--changeset suying:sealing-grants
alter function wall.tenants_to_seal() owner to suying_definer;
grant execute on function wall.tenants_to_seal() to suying_app;
grant execute on function wall.queue_for_sealing() to suying_tenant;
