--liquibase formatted sql

--changeset suying:identity
--comment: who complained, encrypted and bound to its row. The application may add and never read; nothing here says to which case it belongs
create table suying.identity (
  tenant_id uuid not null references suying.tenant,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  sealed bytea not null,
  primary key (tenant_id, id)
);
select wall.raise('suying.identity');
create policy disclosed on suying.identity for select to suying_definer using (tenant_id = (select wall.tenant()));
grant insert on suying.identity to suying_tenant;
grant select on suying.identity to suying_definer;

--changeset suying:identity-link
--comment: which identity belongs to a case (id), encrypted as well
create table suying.identity_link (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  sealed bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.complaint
);
select wall.raise('suying.identity_link');
create policy disclosed on suying.identity_link for select to suying_definer using (tenant_id = (select wall.tenant()));
grant insert on suying.identity_link to suying_tenant;
grant select on suying.identity_link to suying_definer;

--changeset suying:identity-index
--comment: keyed hashes of phone and id numbers, one key for each tenant and column, to find the cases of the same person
create table suying.identity_index (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  name text not null,
  mac bytea not null check (length(mac) = 32),
  case_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.complaint
);
create index identity_index_by_mac on suying.identity_index (tenant_id, name, mac);
select wall.raise('suying.identity_index');
create policy looked_up on suying.identity_index for select to suying_definer using (tenant_id = (select wall.tenant()));
grant insert on suying.identity_index to suying_tenant;
grant select on suying.identity_index to suying_definer;

--changeset suying:disclose splitStatements:false
--comment: the one way to read: an officer, a context that was signed for looking at this case, and the line on the trail written in this transaction. First the link of the case, then the identity that it names
create function wall.disclose(of_case uuid, event uuid, identity uuid) returns bytea
language plpgsql stable security definer set search_path = '' as $$
begin
  if wall.officer() is null
     or wall.purpose() is distinct from 'DISCLOSE:' || of_case
     or not wall.on_trail(event, 'identity.disclosed', of_case) then
    raise exception 'not disclosed without an officer, a purpose and a line on the trail' using errcode = '42501';
  end if;
  if identity is null then
    return (select l.sealed from suying.identity_link l where l.tenant_id = wall.tenant() and l.id = of_case);
  end if;
  return (select i.sealed from suying.identity i where i.tenant_id = wall.tenant() and i.id = identity);
end $$;

create function wall.cases_of(column_name text, value_mac bytea) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  if wall.officer() is null then
    raise exception 'looked up by officers only' using errcode = '42501';
  end if;
  return query select x.case_id from suying.identity_index x
                where x.tenant_id = wall.tenant() and x.name = column_name and x.mac = value_mac order by x.case_id;
end $$;

--changeset suying:disclose-owner
alter function wall.disclose(uuid, uuid, uuid) owner to suying_definer;
alter function wall.cases_of(text, bytea) owner to suying_definer;
grant execute on function wall.disclose(uuid, uuid, uuid), wall.cases_of(text, bytea) to suying_tenant;
