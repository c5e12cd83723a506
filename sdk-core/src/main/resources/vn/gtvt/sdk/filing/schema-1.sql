create table if not exists ${schema}.filing (
  id varchar(32) primary key,
  tenant varchar(100) not null,
  live_key varchar(200) unique,
  due_at bigint,
  version bigint not null,
  head varchar not null,
  inside varchar not null,
  dossier varchar not null
);
create index if not exists ${schema}.filing_due on ${schema}.filing (tenant, due_at);
create table if not exists ${schema}.filing_event (
  filing_id varchar(32) not null,
  version bigint not null,
  at bigint not null,
  what varchar not null,
  primary key (filing_id, version)
);
create table if not exists ${schema}.schema_version (version int not null);
insert into ${schema}.schema_version select 1 where not exists (select 1 from ${schema}.schema_version);
