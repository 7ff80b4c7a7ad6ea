--liquibase formatted sql

--changeset suying:document-counter
--comment: the last number of each series in each year; a number is taken in the transaction that uses it, so none is missing
create table suying.document_counter (
  tenant_id uuid not null,
  series text not null,
  year int not null,
  district_id uuid,
  city_id uuid,
  last int not null,
  primary key (tenant_id, series, year)
);
select wall.raise('suying.document_counter');
grant select, insert, update on suying.document_counter to suying_tenant;

--changeset suying:document
--comment: numbered documents, in the words in which they were issued; insert-only
create table suying.document (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  document text not null,
  number text not null,
  title text not null,
  text text not null,
  at timestamptz not null,
  officer_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, document, number),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index document_of_case on suying.document (tenant_id, case_id, id);
select wall.raise('suying.document');
grant select, insert on suying.document to suying_tenant;

--changeset suying:archived-case
--comment: the number under which a closed case lies in the archive; one for each case, insert-only
create table suying.archived_case (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  number text not null,
  at timestamptz not null,
  officer_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, id) references suying.case_file
);
select wall.raise('suying.archived_case');
grant select, insert on suying.archived_case to suying_tenant;
