--liquibase formatted sql

--changeset suying:request-pace
--comment: how fast a network address does one kind of thing, under a keyed hash of the address that changes daily: nobody's row, without a wall, reached by one function only. free_at runs ahead of the clock by a step for each request. What a crash forgets is no loss
create unlogged table suying.request_pace (
  client bytea not null,
  act text not null,
  free_at timestamptz not null,
  primary key (client, act)
);
create index request_pace_by_time on suying.request_pace (free_at);
revoke all on suying.request_pace from public;
grant select, insert, update, delete on suying.request_pace to suying_definer;

--changeset suying:take-turn splitStatements:false
--comment: takes a turn if there is room: 0, or else the seconds to wait. Time is the database's, which all nodes share. Now and then somebody sweeps
create function wall.take_turn(of_client bytea, of_act text, step interval, room interval) returns int
language plpgsql volatile security definer set search_path = '' as $$
begin
  if random() < 0.01 then
    delete from suying.request_pace p where ctid in (
      select o.ctid from suying.request_pace o where o.free_at < clock_timestamp() - interval '1 hour' limit 1000 for update skip locked);
  end if;
  insert into suying.request_pace as p values (of_client, of_act, clock_timestamp() + step)
    on conflict (client, act) do update set free_at = greatest(p.free_at, clock_timestamp()) + step
    where p.free_at <= clock_timestamp() + room;
  if found then
    return 0;
  end if;
  return (select greatest(1, ceil(extract(epoch from p.free_at - room - clock_timestamp())))::int
            from suying.request_pace p where p.client = of_client and p.act = of_act);
end $$;

--changeset suying:take-turn-owner
alter function wall.take_turn(bytea, text, interval, interval) owner to suying_definer;
grant execute on function wall.take_turn(bytea, text, interval, interval) to suying_app;
