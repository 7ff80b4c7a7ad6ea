--liquibase formatted sql

--changeset suying:complaint
--comment: what happened, as it was registered. Who complained stands elsewhere; the subject stands with the case
create table suying.complaint (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  kind text not null,
  channel text not null,
  channel_kind text not null,
  identity text not null check (identity in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS')),
  content text not null,
  ground text,
  respondent_unit text,
  respondent_counter text,
  respondent_person text,
  respondent_address text,
  own_values jsonb not null,
  filed_by uuid,
  assisted_by text,
  transcript text,
  letter_date date,
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.case_file
);
select wall.raise('suying.complaint');
grant select, insert on suying.complaint to suying_tenant;

--changeset suying:evaluation
--comment: the complainant's own rating, once for each complaint: the key lets no second in
create table suying.evaluation (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  score int not null check (score between 1 and 5),
  resolved boolean not null,
  comment text,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.complaint
);
select wall.raise('suying.evaluation');
grant select, insert on suying.evaluation to suying_tenant;

--changeset suying:supplement
--comment: what the complainant says after filing
create table suying.supplement (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  kind text not null check (kind in ('SUPPLEMENT', 'WITHDRAWAL', 'REVIEW')),
  content text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.complaint
);
create index supplement_of_case on suying.supplement (tenant_id, case_id, id);
select wall.raise('suying.supplement');
grant select, insert on suying.supplement to suying_tenant;
