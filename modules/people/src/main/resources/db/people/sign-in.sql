--liquibase formatted sql

--changeset suying:sign-in-tries
--comment: how often in a row an account was tried in vain; the row goes with the first success
create table suying.sign_in_tries (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  tries int not null,
  last_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.officer
);
select wall.raise('suying.sign_in_tries');
grant select, delete on suying.sign_in_tries to suying_tenant;

--changeset suying:sign-in-client
--comment: how often a network address tried in vain, under a keyed hash of the address: nobody's row, so it has no wall, and is reached by the functions below alone
create table suying.sign_in_client (
  client bytea primary key,
  tries int not null,
  since timestamptz not null
);
create index sign_in_client_by_time on suying.sign_in_client (since);
revoke all on suying.sign_in_client from public;
grant select, insert, update, delete on suying.sign_in_client to suying_definer;

--changeset suying:sign-in-definer
--comment: before somebody has signed in there is no tenant: the definer of the sign-in functions sees names and hashes, and nothing else of an officer
create policy sign_in on suying.officer for select to suying_definer using (true);
grant select (tenant_id, id, login, password, version, active) on suying.officer to suying_definer;
create policy sign_in on suying.sign_in_tries to suying_definer using (true) with check (true);
grant select, insert, update, delete on suying.sign_in_tries to suying_definer;
grant select on suying.tenant to suying_definer;

--changeset suying:sign-in splitStatements:false
--comment: who this sign-in name is; no row for a name that there is not, or of one who has left
create function wall.sign_in(slug text, login text)
returns table (officer uuid, tenant uuid, password text, version int)
language sql stable security definer set search_path = '' as $$
  select o.id, o.tenant_id, o.password, o.version
    from suying.officer o join suying.tenant t on t.id = o.tenant_id
   where t.slug = sign_in.slug and o.login = sign_in.login and o.active
$$;

--changeset suying:sign-in-try splitStatements:false
--comment: counts a try before the password is looked at, so that many at once count too. With the counts as they then are: the account is locked after most_of_account, for pause; the address waits after most_of_client. Time is the database's, which all nodes share
create function wall.try_sign_in(slug text, login text, from_client bytea, most_of_account int, most_of_client int, pause interval)
returns table (officer uuid, tenant uuid, password text, version int, locked boolean, wait_seconds int)
language plpgsql volatile security definer set search_path = '' as $$
declare
  moment timestamptz := clock_timestamp();
  mine suying.sign_in_client;
  account_tries int;
begin
  delete from suying.sign_in_client c where c.since < moment - pause;
  insert into suying.sign_in_client as c values (from_client, 1, moment)
    on conflict (client) do update set tries = c.tries + 1
    returning * into mine;
  if mine.tries > most_of_client then
    return query select null::uuid, null::uuid, null::text, 0, false,
      greatest(1, ceil(extract(epoch from mine.since + pause - moment)))::int;
    return;
  end if;
  select s.officer, s.tenant, s.password, s.version into officer, tenant, password, version
    from wall.sign_in(try_sign_in.slug, try_sign_in.login) s;
  if officer is not null then
    insert into suying.sign_in_tries as t (tenant_id, id, tries, last_at) values (tenant, officer, 1, moment)
      on conflict (tenant_id, id) do update set
        tries = case when t.last_at < moment - pause then 1 else t.tries + 1 end,
        last_at = case when t.last_at >= moment - pause and t.tries >= most_of_account then t.last_at else moment end
      returning t.tries into account_tries;
  end if;
  locked := coalesce(account_tries > most_of_account, false);
  wait_seconds := 0;
  return next;
end $$;

--changeset suying:sign-in-done splitStatements:false
--comment: the try was none in vain
create function wall.signed_in(of_tenant uuid, of_officer uuid, from_client bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from suying.sign_in_tries t where t.tenant_id = of_tenant and t.id = of_officer;
  update suying.sign_in_client c set tries = c.tries - 1 where c.client = from_client and c.tries > 0;
end $$;

--changeset suying:sign-in-owner
alter function wall.sign_in(text, text) owner to suying_definer;
alter function wall.try_sign_in(text, text, bytea, int, int, interval) owner to suying_definer;
alter function wall.signed_in(uuid, uuid, bytea) owner to suying_definer;
grant execute on function wall.sign_in(text, text), wall.try_sign_in(text, text, bytea, int, int, interval),
  wall.signed_in(uuid, uuid, bytea) to suying_app;
