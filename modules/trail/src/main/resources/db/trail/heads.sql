--liquibase formatted sql

--changeset suying:checkpoint
--comment: signed heads of a tenant's own chain, insert-only
create table suying.checkpoint (
  tenant_id uuid not null references suying.tenant,
  seq bigint not null,
  district_id uuid,
  city_id uuid,
  head bytea not null check (length(head) = 32),
  at timestamptz not null,
  signature bytea not null,
  primary key (tenant_id, seq)
);
select wall.raise('suying.checkpoint');
create policy counted on suying.checkpoint for select to suying_definer using (true);
grant select, insert on suying.checkpoint to suying_tenant;
grant select (tenant_id, seq) on suying.checkpoint to suying_definer;

--changeset suying:entrusted-head
--comment: the same heads in the rows of the tenant above, where the one below cannot reach them; insert-only
create table suying.entrusted_head (
  tenant_id uuid not null references suying.tenant,
  child_id uuid not null,
  seq bigint not null,
  district_id uuid,
  city_id uuid,
  head bytea not null check (length(head) = 32),
  at timestamptz not null,
  signature bytea not null,
  primary key (tenant_id, child_id, seq)
);
select wall.raise('suying.entrusted_head');
grant select, insert on suying.entrusted_head to suying_tenant;

--changeset suying:tenants-to-checkpoint splitStatements:false
--comment: tenants whose chain has grown since its last signed head; two looks into an index for each
create function wall.tenants_to_checkpoint() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select t.id from suying.tenant t
   where coalesce((select max(s.seq) from suying.seal s where s.tenant_id = t.id), 0)
       > coalesce((select max(c.seq) from suying.checkpoint c where c.tenant_id = t.id), 0)
$$;

--changeset suying:tenants-to-checkpoint-owner
alter function wall.tenants_to_checkpoint() owner to suying_definer;
grant execute on function wall.tenants_to_checkpoint() to suying_app;
