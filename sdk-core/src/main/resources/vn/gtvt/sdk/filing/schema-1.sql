create table ${prefix}filing (
  id varchar(32) not null primary key,
  tenant varchar(100) not null,
  content_key varchar(200) not null,
  live_key varchar(200) unique,
  due_at bigint,
  version bigint not null,
  head text not null,
  inside text not null
);
create index ${prefix}filing_due on ${prefix}filing (tenant, due_at);
create index ${prefix}filing_content on ${prefix}filing (content_key);
create index ${prefix}filing_tenant on ${prefix}filing (tenant, id);
create table ${prefix}parcel (
  filing_id varchar(32) not null,
  number int not null,
  name text not null,
  body text not null,
  primary key (filing_id, number)
);
create table ${prefix}filing_event (
  filing_id varchar(32) not null,
  version bigint not null,
  at bigint not null,
  what text not null,
  primary key (filing_id, version)
);
create table ${prefix}journal_identity (id varchar(36) not null);
create table ${prefix}schema_version (version int not null);
insert into ${prefix}schema_version (version) values (0);
