--liquibase formatted sql

--changeset suying:guess
--comment: how fast a network address has guessed in vain, under a keyed hash of the address that changes daily: nobody's row, without a wall, reached by two functions only, gone after a day. free_at runs ahead of the clock by a step for each guess in vain
create table suying.guess (
  client bytea primary key,
  free_at timestamptz not null
);
create index guess_by_time on suying.guess (free_at);
revoke all on suying.guess from public;
grant select, insert, update, delete on suying.guess to suying_definer;

--changeset suying:guess-functions splitStatements:false
--comment: seconds to wait, 0 for none. Time is the database's, which all nodes share
create function wall.guess_wait(of_client bytea, room interval) returns int
language sql stable security definer set search_path = '' as $$
  select coalesce((select greatest(0, ceil(extract(epoch from g.free_at - room - clock_timestamp())))::int
                     from suying.guess g where g.client = of_client), 0)
$$;

create function wall.guessed(of_client bytea, step interval) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from suying.guess g where g.free_at < clock_timestamp() - interval '1 day';
  insert into suying.guess as g values (of_client, clock_timestamp() + step)
    on conflict (client) do update set free_at = greatest(g.free_at, clock_timestamp()) + step;
end $$;

--changeset suying:guess-owner
alter function wall.guess_wait(bytea, interval) owner to suying_definer;
alter function wall.guessed(bytea, interval) owner to suying_definer;
grant execute on function wall.guess_wait(bytea, interval), wall.guessed(bytea, interval) to suying_app;
