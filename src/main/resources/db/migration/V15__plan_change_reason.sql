-- A change that the plan made by rule: why, and whether the patient has looked at it.
alter table plan_change add column added boolean not null default false;
alter table plan_change add column bundle uuid;
alter table plan_change add column why text;
alter table plan_change add column why_arguments jsonb;
alter table plan_change add column kept boolean not null default false;
comment on column plan_change.added is 'there was nothing before: what stands here is what came';
comment on column plan_change.bundle is 'the changes that are one to the patient, such as one practice on five days';
