--liquibase formatted sql

--changeset suying:complaint-signed
--comment: whether who spoke has signed the minutes
alter table suying.complaint add column signed boolean not null default false;
