-- What a patient answered in a questionnaire, with the score of that day. The id is made with the page, so that it is one
-- row however often it is sent. The score is null where the questionnaire gives none, because answers are missing.
create table measure_response (
    patient_id      uuid          not null,
    id              uuid          not null,
    version         integer       not null,
    measure         text          not null,
    measure_version integer       not null,
    language        text          not null,
    answers         jsonb         not null,
    score           numeric(7, 2),
    answered_on     date          not null,
    answered_at     timestamptz   not null,
    constraint measure_response_pk primary key (patient_id, id),
    constraint measure_response_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint measure_response_measure_version check (measure_version >= 1),
    constraint measure_response_score check (score >= 0)
);
comment on column measure_response.answered_on is 'the date it was where the patient lived; kept, as people move';
create index measure_response_latest on measure_response (patient_id, measure, answered_at desc, id desc);

-- When a measure is asked again that was put off or declined; never, where no date stands.
create table measure_reminder (
    patient_id    uuid        not null,
    measure       text        not null,
    asks_again_on date,
    chosen_at     timestamptz not null,
    constraint measure_reminder_pk primary key (patient_id, measure),
    constraint measure_reminder_patient_fk foreign key (patient_id) references account (id) on delete cascade
);
