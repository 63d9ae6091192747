-- A patient in a program, one at a time. Whoever had a plan before is in the program it was made from.
create table enrollment (
    patient_id  uuid    not null,
    id          uuid    not null,
    version     integer not null,
    program     text    not null,
    state       text    not null,
    started_on  date    not null,
    paused_on   date,
    finished_on date,
    ended_on    date,
    flare_from  date,
    flare_to    date,
    constraint enrollment_pk primary key (patient_id, id),
    constraint enrollment_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint enrollment_state check (state in ('ACTIVE', 'PAUSED', 'KEEPING', 'ENDED')),
    constraint enrollment_paused check ((state = 'PAUSED') = (paused_on is not null)),
    constraint enrollment_ended check ((state = 'ENDED') = (ended_on is not null)),
    constraint enrollment_flare check (flare_from <= flare_to)
);
create unique index enrollment_one_at_a_time on enrollment (patient_id) where state <> 'ENDED';

insert into enrollment (patient_id, id, version, program, state, started_on)
select distinct on (patient_id) patient_id, uuidv7(), 0, program, 'ACTIVE', min(starts_on) over (partition by patient_id, program)
  from plan_week order by patient_id, starts_on desc;

-- What rests while the program is paused goes on where it was: its days move, all at once.
alter table plan_item drop constraint plan_item_state;
alter table plan_item add constraint plan_item_state check (state in ('PLANNED', 'DONE', 'SKIPPED', 'RESTING'));
alter table plan_item drop constraint plan_item_once_a_day;
alter table plan_item add constraint plan_item_once_a_day unique (patient_id, planned_on, practice) deferrable initially immediate;
