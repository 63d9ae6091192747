-- A screen is whole, or the few questions asked again; then its level is the one the patient stands at after it.
alter table safety_screen
    add column kind text not null default 'WHOLE',
    add column together jsonb not null default '[]',
    add column asked_for jsonb not null default '[]';
alter table safety_screen add constraint safety_screen_kind check (kind in ('WHOLE', 'AGAIN'));
comment on column safety_screen.together is 'ids of the combinations and counts that held';
comment on column safety_screen.asked_for is 'ids of the reasons for which the few questions were asked again';
create index safety_screen_whole on safety_screen (patient_id, screened_at desc, id desc) where kind = 'WHOLE';

-- A named clinician has looked at a patient and says where they stand. None is ever changed.
create table safety_clearance (
    patient_id     uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    level          text        not null,
    clinician_id   uuid        not null,
    clinician      text        not null,
    remark         text,
    cleared_at     timestamptz not null,
    screened_at    timestamptz not null,
    screen_version integer     not null,
    constraint safety_clearance_pk primary key (patient_id, id),
    constraint safety_clearance_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint safety_clearance_level check (level in ('CAUTIOUS', 'CLEAR')),
    constraint safety_clearance_clinician check (length(clinician) between 1 and 200),
    constraint safety_clearance_remark check (length(remark) between 1 and 1000)
);
comment on column safety_clearance.clinician is 'the name as it was that day; it stays when the clinician leaves';
comment on column safety_clearance.screened_at is 'of the screen that was cleared';
create index safety_clearance_latest on safety_clearance (patient_id, cleared_at desc, id desc);

-- Where patients have stood, since when and why; the latest row of a patient says where they stand.
create view safety_standing as
    select patient_id, id, level, screened_at as since, kind as cause, screened_at, screen_version, null::text as clinician
      from safety_screen
    union all
    select patient_id, id, level, cleared_at, 'CLEARANCE', screened_at, screen_version, clinician
      from safety_clearance;

-- Why the few questions should be asked at once. One row for each kind of reason: raised again, it says when last.
create table safety_alarm (
    patient_id uuid        not null,
    reason     text        not null,
    word       text,
    about      uuid,
    raised_at  timestamptz not null,
    settled_at timestamptz,
    constraint safety_alarm_pk primary key (patient_id, reason),
    constraint safety_alarm_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint safety_alarm_word check (length(word) between 1 and 100)
);
comment on column safety_alarm.word is 'what was found in a note; forgotten as soon as the questions are answered';
comment on column safety_alarm.about is 'the check-in or session it came from, so that saving that again does not ask again';
