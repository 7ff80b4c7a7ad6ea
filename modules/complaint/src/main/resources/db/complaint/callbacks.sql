--liquibase formatted sql

--changeset suying:callback-case
--comment: complaints that were replied and whose complainant is known, from which callbacks are drawn (R15-07)
create table suying.callback_case (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  replied_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.complaint
);
create index callback_case_by_reply on suying.callback_case (tenant_id, replied_at, id);
select wall.raise('suying.callback_case');
grant select, insert on suying.callback_case to suying_tenant;

--changeset suying:callback-draw
--comment: a draw of a plan over the complaints replied in a stretch of time; planned until it is drawn, with what anybody needs to repeat it
create table suying.callback_draw (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  plan text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  drawn_at timestamptz,
  seed text,
  among int,
  by_name text,
  primary key (tenant_id, id),
  unique (tenant_id, plan, from_at),
  check ((drawn_at is null) = (seed is null)),
  check ((drawn_at is null) = (among is null))
);
select wall.raise('suying.callback_draw');
grant select, insert on suying.callback_draw to suying_tenant;
grant update (drawn_at, seed, among, by_name) on suying.callback_draw to suying_tenant;

--changeset suying:callback
--comment: one complainant to be asked, drawn or chosen, and what was answered
create table suying.callback (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  plan text not null,
  draw_id uuid,
  case_id uuid not null,
  asked_for_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  resolved boolean,
  satisfied boolean,
  comment text,
  primary key (tenant_id, id),
  unique (tenant_id, draw_id, case_id),
  foreign key (tenant_id, draw_id) references suying.callback_draw,
  foreign key (tenant_id, case_id) references suying.callback_case,
  check ((done_at is null) = (resolved is null)),
  check ((done_at is null) = (satisfied is null))
);
create index callback_of_case on suying.callback (tenant_id, case_id);
create index callback_done on suying.callback (tenant_id, done_at);
select wall.raise('suying.callback');
grant select, insert on suying.callback to suying_tenant;
grant update (done_at, done_by, resolved, satisfied, comment) on suying.callback to suying_tenant;
grant select (tenant_id, id, district_id, city_id, plan, done_at) on suying.callback to suying_district, suying_city;

--changeset suying:callback-unreached
--comment: done without an answer, where nobody could be reached
alter table suying.callback
  drop constraint callback_check,
  drop constraint callback_check1,
  add constraint callback_answer check ((resolved is null) = (satisfied is null) and (done_at is not null or resolved is null));
grant select (resolved) on suying.callback to suying_district, suying_city;
