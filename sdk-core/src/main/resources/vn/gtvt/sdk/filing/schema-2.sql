alter table ${schema}.filing add column if not exists content_key varchar(200);
update ${schema}.filing set content_key = live_key where content_key is null;
update ${schema}.filing set content_key = cast((head format json)."contentKey" as varchar) where content_key is null;
update ${schema}.filing set content_key = replace(replace(replace(
  substring(content_key from 2 for char_length(content_key) - 2), '\\', char(1)), '\"', '"'), char(1), '\')
  where content_key like '"%"';
alter table ${schema}.filing alter column content_key set not null;
create index if not exists ${schema}.filing_content on ${schema}.filing (content_key);
create index if not exists ${schema}.filing_tenant on ${schema}.filing (tenant, id);
create table if not exists ${schema}.parcel (
  filing_id varchar(32) not null,
  number int not null,
  name varchar not null,
  body varchar not null,
  primary key (filing_id, number)
);
insert into ${schema}.parcel (filing_id, number, name, body) select id, 0, 'dossier', dossier from ${schema}.filing;
alter table ${schema}.filing drop column if exists dossier;
create table if not exists ${schema}.journal_identity (id varchar(36) not null);
insert into ${schema}.journal_identity select cast(random_uuid() as varchar(36))
  where not exists (select 1 from ${schema}.journal_identity);
