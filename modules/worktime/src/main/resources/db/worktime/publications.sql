--liquibase formatted sql

--changeset suying:publication
--comment: holiday notices are public and the same for all, so they have no wall; they are written by wall.add_publication alone
create table suying.publication (
  id text primary key check (id <> ''),
  title text not null,
  number text not null default '',
  published date not null,
  covers_from date not null,
  covers_to date not null check (covers_to >= covers_from),
  imported_at timestamptz not null default now()
);
create table suying.publication_day (
  publication_id text not null references suying.publication,
  date date not null,
  kind text not null check (kind in ('off', 'work')),
  name text not null,
  primary key (publication_id, date)
);
grant select on suying.publication, suying.publication_day to suying_app, suying_tenant, suying_district, suying_city;
grant select, insert on suying.publication, suying.publication_day to suying_definer;

--changeset suying:add-publication splitStatements:false
--comment: only in the context of a city, and only insert: due times were derived from what is there
create function wall.require_city() returns void
language plpgsql stable set search_path = '' as $$
begin
  if not exists (select from suying.tenant t where t.id = wall.tenant() and t.level = 'CITY') then
    raise exception 'not in the context of a city' using errcode = '42501';
  end if;
end $$;

create function wall.lock_publications() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform wall.require_city();
  perform pg_advisory_xact_lock(hashtext('suying.publication'));
end $$;

create function wall.add_publication(new_id text, new_title text, new_number text, new_published date, new_from date, new_to date,
                                     at timestamptz, dates date[], kinds text[], names text[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform wall.require_city();
  insert into suying.publication values (new_id, new_title, new_number, new_published, new_from, new_to, at);
  insert into suying.publication_day
    select new_id, d.date, d.kind, d.name from unnest(dates, kinds, names) as d(date, kind, name);
end $$;

--changeset suying:add-publication-owner
grant execute on function wall.require_city() to suying_definer;
alter function wall.lock_publications() owner to suying_definer;
alter function wall.add_publication(text, text, text, date, date, date, timestamptz, date[], text[], text[]) owner to suying_definer;
grant execute on function wall.lock_publications() to suying_tenant;
grant execute on function wall.add_publication(text, text, text, date, date, date, timestamptz, date[], text[], text[]) to suying_tenant;
