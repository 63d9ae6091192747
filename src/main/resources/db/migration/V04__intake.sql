-- Every profile that a patient gave. The latest one counts; the earlier ones are kept.
create table intake (
    patient_id    uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    needs         jsonb       not null,
    minutes_a_day integer     not null,
    postures      jsonb       not null,
    taken_at      timestamptz not null,
    constraint intake_pk primary key (patient_id, id),
    constraint intake_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint intake_minutes check (minutes_a_day between 2 and 20),
    constraint intake_postures check (jsonb_array_length(postures) between 1 and 4)
);
create index intake_latest on intake (patient_id, taken_at desc, id desc);
