-- One playing of a practice. The id is made where it is played, so that it is one row however often it is sent.
create table recorded_session (
    patient_id       uuid        not null,
    id               uuid        not null,
    practice         text        not null,
    practice_version integer     not null,
    minutes          integer     not null,
    posture          text        not null,
    started_at       timestamptz not null,
    local_date       date        not null,
    seconds          integer     not null,
    ending           text        not null,
    pain_before      integer,
    stress_before    integer,
    pain_after       integer,
    stress_after     integer,
    plan_item        uuid,
    constraint recorded_session_pk primary key (patient_id, id),
    constraint recorded_session_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint recorded_session_minutes check (minutes > 0),
    constraint recorded_session_posture check (posture in ('bed', 'floor', 'chair', 'standing')),
    constraint recorded_session_seconds check (seconds between 0 and minutes * 180),
    constraint recorded_session_ending check (ending in ('COMPLETE', 'STOPPED', 'HURT', 'INTERRUPTED')),
    constraint recorded_session_pain_before check (pain_before between 0 and 10),
    constraint recorded_session_stress_before check (stress_before between 0 and 10),
    constraint recorded_session_pain_after check (pain_after between 0 and 10),
    constraint recorded_session_stress_after check (stress_after between 0 and 10)
);
-- The list of the latest; then the weeks that plan, progress and caseload ask for, with what they sum up.
create index recorded_session_latest on recorded_session (patient_id, started_at desc);
create index recorded_session_by_date on recorded_session (patient_id, local_date) include (started_at, seconds);
