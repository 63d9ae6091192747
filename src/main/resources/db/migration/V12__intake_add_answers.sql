-- An intake asks more than the seven needs, the minutes and the postures: all that was told is kept as it was told,
-- with the version of the questions. What the plan reads stays in columns of its own.
alter table intake add column questions_version integer not null default 1;
alter table intake add column answers jsonb not null default '{}';
alter table intake add column conditions jsonb not null default '[]';
alter table intake add column times jsonb not null default '[]';
alter table intake add column eyes_may_close boolean not null default true;

-- What was told before, under the questions that asked for it.
update intake
   set answers = jsonb_build_object('minutes', jsonb_build_array(minutes_a_day::text), 'postures', postures)
       || coalesce((select jsonb_object_agg(asked.question, jsonb_build_array(needs ->> asked.way))
                      from (values ('stress', 'stress-cycle'), ('attention', 'mindfulness'), ('feelings', 'emotions'),
                                   ('confidence', 'self-efficacy'), ('movement', 'movement'), ('thoughts', 'cbt'),
                                   ('company', 'social')) as asked (question, way)
                     where jsonb_exists(needs, asked.way)), '{}');

-- What was answered so far, kept from page to page until the intake is finished.
create table intake_draft (
    patient_id        uuid        not null,
    questions_version integer     not null,
    answers           jsonb       not null,
    saved_at          timestamptz not null,
    constraint intake_draft_pk primary key (patient_id),
    constraint intake_draft_patient_fk foreign key (patient_id) references account (id) on delete cascade
);
