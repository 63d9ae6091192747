-- What a week was planned from is kept with it: it explains the week, and the next one is made from it.
alter table plan_week add column history jsonb not null default '{"weeks": 0}';
alter table plan_week add column level text;
alter table plan_week add column hurt text;
comment on column plan_week.hurt is 'the practice that a session ended with hurt, until the week has been fitted to it';

update plan_week w set history = jsonb_build_object('weeks', n.before)
  from (select patient_id, id, row_number() over (partition by patient_id, program order by starts_on) - 1 as before from plan_week) n
 where n.patient_id = w.patient_id and n.id = w.id;
