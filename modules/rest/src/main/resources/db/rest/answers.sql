--liquibase formatted sql

--changeset suying:answer
--comment: id is a keyed hash of idempotency key and route; the answer is encrypted under the key, which is not stored
create table suying.answer (
  tenant_id uuid not null references suying.tenant,
  id bytea not null,
  district_id uuid,
  city_id uuid,
  body_hash bytea not null,
  answer bytea not null,
  answered_at timestamptz not null,
  primary key (tenant_id, id)
);
create index answer_by_time on suying.answer (tenant_id, answered_at);
select wall.raise('suying.answer');
grant select, insert, delete on suying.answer to suying_tenant;
