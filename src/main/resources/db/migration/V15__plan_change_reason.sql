-- A change that the plan made by rule: why, and whether the patient has looked at it. One that is new has nothing before it.
alter table plan_change alter column practice drop not null;
alter table plan_change alter column minutes drop not null;
alter table plan_change alter column posture drop not null;
alter table plan_change alter column reason drop not null;
alter table plan_change alter column reason_arguments drop not null;
alter table plan_change add column bundle uuid;
alter table plan_change add column why text;
alter table plan_change add column why_arguments jsonb;
alter table plan_change add column kept boolean not null default false;
comment on column plan_change.bundle is 'the changes that are one to the patient, such as one practice on five days';
