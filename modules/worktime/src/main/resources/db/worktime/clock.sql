--liquibase formatted sql

--changeset suying:clock
--comment: one row for the whole installation: how far the program's clock was moved ahead of the machine's
create table suying.clock (
  single boolean primary key default true check (single),
  ahead_millis bigint not null check (ahead_millis >= 0)
);
insert into suying.clock (ahead_millis) values (0);
grant select on suying.clock to suying_app, suying_tenant, suying_district, suying_city;
grant select, update on suying.clock to suying_definer;

--changeset suying:move-clock splitStatements:false
--comment: forward only, and only in the context of a city
create function wall.move_clock(millis bigint) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform wall.require_city();
  update suying.clock c set ahead_millis = millis where c.ahead_millis <= millis;
  if not found then
    raise exception 'the clock does not go back' using errcode = '22023';
  end if;
end $$;

--changeset suying:move-clock-owner
alter function wall.move_clock(bigint) owner to suying_definer;
grant execute on function wall.move_clock(bigint) to suying_tenant;

--changeset suying:clock-behind
--comment: an installation that is new may begin in the past
alter table suying.clock drop constraint clock_ahead_millis_check;
