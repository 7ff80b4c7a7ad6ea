--liquibase formatted sql

--changeset suying:upload
--comment: files that were sent and wait to be named by a filing, a supplement or an action; they go after a day
create table suying.upload (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null check (length(sha256) = 32),
  content bytea not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
alter table suying.upload alter column content set storage external;
select wall.raise('suying.upload');
grant select, insert, delete on suying.upload to suying_tenant;

--changeset suying:attachment
--comment: files of a case, as they are kept for good: the application may add, and change and take away nothing
create table suying.attachment (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null check (length(sha256) = 32),
  content bytea not null,
  use text not null check (use in ('FILING', 'SUPPLEMENT', 'EVIDENCE', 'ACTION')),
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
alter table suying.attachment alter column content set storage external;
create index attachment_of_case on suying.attachment (tenant_id, case_id, id);
select wall.raise('suying.attachment');
grant select, insert on suying.attachment to suying_tenant;
