-- What was expected of a feared movement and what came of it, for the few sessions that are such an experiment.
create table session_experiment (
    patient_id    uuid    not null,
    session_id    uuid    not null,
    version       integer not null,
    feared        text,
    likely        integer,
    expected_pain integer,
    happened      text,
    actual_pain   integer,
    learnt        text,
    constraint session_experiment_pk primary key (patient_id, session_id),
    constraint session_experiment_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint session_experiment_session_fk foreign key (patient_id, session_id)
        references recorded_session (patient_id, id) on delete cascade,
    constraint session_experiment_feared check (length(feared) <= 500),
    constraint session_experiment_likely check (likely between 0 and 100),
    constraint session_experiment_expected_pain check (expected_pain between 0 and 10),
    constraint session_experiment_happened check (length(happened) <= 500),
    constraint session_experiment_actual_pain check (actual_pain between 0 and 10),
    constraint session_experiment_learnt check (length(learnt) <= 500)
);
