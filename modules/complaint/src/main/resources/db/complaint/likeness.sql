--liquibase formatted sql

--changeset suying:complaint-likeness
--comment: by what a complaint is found to be like another (R19-06): which pairs of characters stand in it, each a bit at its hash, and whom it is about. Read through for one tenant and a stretch of time, which needs no operator that the walls keep from an index. Nothing about who complained
create table suying.complaint_likeness (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  received_at timestamptz not null,
  letter_date date,
  marks bit(1024) not null,
  marked int not null,
  unit text,
  counter text,
  person text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suying.complaint
);
create index complaint_likeness_by_receipt on suying.complaint_likeness (tenant_id, received_at);
select wall.raise('suying.complaint_likeness');
grant select, insert on suying.complaint_likeness to suying_tenant;
