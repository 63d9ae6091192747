-- Each week that was planned. The first one of a program is the day of enrolment.
create table plan_week (
    patient_id   uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    program      text        not null,
    program_week integer     not null,
    starts_on    date        not null,
    built_at     timestamptz not null,
    constraint plan_week_pk primary key (patient_id, id),
    constraint plan_week_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint plan_week_once unique (patient_id, starts_on),
    constraint plan_week_program_week check (program_week >= 1)
);

-- One planned practice on a day. The reason is kept as a message key with its arguments, to be told in the patient's language.
create table plan_item (
    patient_id       uuid    not null,
    id               uuid    not null,
    version          integer not null,
    planned_on       date    not null,
    place            integer not null,
    practice         text    not null,
    minutes          integer not null,
    posture          text    not null,
    reason           text    not null,
    reason_arguments jsonb   not null,
    state            text    not null,
    constraint plan_item_pk primary key (patient_id, id),
    constraint plan_item_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint plan_item_once_a_day unique (patient_id, planned_on, practice),
    constraint plan_item_minutes check (minutes between 1 and 30),
    constraint plan_item_posture check (posture in ('bed', 'floor', 'chair', 'standing')),
    constraint plan_item_state check (state in ('PLANNED', 'DONE', 'SKIPPED'))
);

-- What an item was before a change, so that each change can be undone, the latest first.
create table plan_change (
    patient_id       uuid    not null,
    id               uuid    not null,
    version          integer not null,
    item_id          uuid    not null,
    practice         text    not null,
    minutes          integer not null,
    posture          text    not null,
    reason           text    not null,
    reason_arguments jsonb   not null,
    constraint plan_change_pk primary key (patient_id, id),
    constraint plan_change_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint plan_change_item_fk foreign key (patient_id, item_id) references plan_item (patient_id, id) on delete cascade
);
create index plan_change_of_item on plan_change (patient_id, item_id, id desc);
