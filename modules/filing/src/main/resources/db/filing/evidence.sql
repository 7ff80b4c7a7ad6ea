--liquibase formatted sql

--changeset suying:evidence
--comment: pieces of evidence on a case (R19-10); insert-only
create table suying.evidence (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  case_id uuid not null,
  description text not null,
  source text not null check (source in ('COMPLAINANT', 'UNIT', 'ON_SITE', 'OTHER')),
  at timestamptz not null,
  officer_id uuid not null,
  officer_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references suying.case_file
);
create index evidence_of_case on suying.evidence (tenant_id, case_id, id);
select wall.raise('suying.evidence');
grant select, insert on suying.evidence to suying_tenant;

--changeset suying:evidence-file
--comment: which files of the case belong to a piece
create table suying.evidence_file (
  tenant_id uuid not null,
  evidence_id uuid not null,
  attachment_id uuid not null,
  district_id uuid,
  city_id uuid,
  primary key (tenant_id, evidence_id, attachment_id),
  foreign key (tenant_id, evidence_id) references suying.evidence,
  foreign key (tenant_id, attachment_id) references suying.attachment
);
create index evidence_of_attachment on suying.evidence_file (tenant_id, attachment_id);
select wall.raise('suying.evidence_file');
grant select, insert on suying.evidence_file to suying_tenant;

--changeset suying:evidence-verdict
--comment: what was found of a piece, by whom and why; the last one counts, all of them stay
create table suying.evidence_verdict (
  tenant_id uuid not null,
  id uuid not null,
  district_id uuid,
  city_id uuid,
  evidence_id uuid not null,
  verdict text not null check (verdict in ('VERIFIED', 'DOUBTFUL', 'REJECTED')),
  reason text not null,
  at timestamptz not null,
  officer_id uuid not null,
  officer_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, evidence_id) references suying.evidence
);
create index verdict_of_evidence on suying.evidence_verdict (tenant_id, evidence_id, id);
select wall.raise('suying.evidence_verdict');
grant select, insert on suying.evidence_verdict to suying_tenant;
