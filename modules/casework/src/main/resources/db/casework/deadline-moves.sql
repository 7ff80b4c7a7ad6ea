--liquibase formatted sql

--changeset suying:deadline-move
--comment: a due time that a holiday notice moved, from where and by which; insert-only
create table suying.deadline_move (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  deadline_id uuid not null,
  before timestamptz not null,
  after timestamptz not null,
  notice text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file,
  foreign key (tenant_id, deadline_id) references suying.deadline
);
create index deadline_move_of_case on suying.deadline_move (tenant_id, case_id, id);
select wall.raise('suying.deadline_move');
grant select, insert on suying.deadline_move to suying_tenant;

--changeset suying:deadline-provisional
--comment: what a notice may still move: asked of a whole city before it is imported
create index deadline_provisional on suying.deadline (city_id, tenant_id) where ended_at is null and provisional;
