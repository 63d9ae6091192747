-- Every screen that a patient answered. The latest one says where they stand; none is ever changed.
create table safety_screen (
    patient_id     uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    screen_version integer     not null,
    level          text        not null,
    answers        jsonb       not null,
    reasons        jsonb       not null,
    conditions     jsonb       not null,
    screened_at    timestamptz not null,
    constraint safety_screen_pk primary key (patient_id, id),
    constraint safety_screen_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint safety_screen_level check (level in ('EMERGENCY', 'SAME_DAY', 'CLINICIAN_FIRST', 'CAUTIOUS', 'CLEAR'))
);
create index safety_screen_latest on safety_screen (patient_id, screened_at desc, id desc);

-- What was answered so far, kept from page to page until the screen is complete.
create table safety_draft (
    patient_id     uuid        not null,
    screen_version integer     not null,
    answers        jsonb       not null,
    saved_at       timestamptz not null,
    constraint safety_draft_pk primary key (patient_id),
    constraint safety_draft_patient_fk foreign key (patient_id) references account (id) on delete cascade
);
