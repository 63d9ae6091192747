-- What patients log: moments, and the days around them.
create table check_in (
    patient_id uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    date       date        not null,
    at         timestamptz not null,
    pain       integer     not null,
    stress     integer     not null,
    note       text,
    removed_at timestamptz,
    constraint check_in_pk primary key (patient_id, id),
    constraint check_in_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint check_in_pain check (pain between 0 and 10),
    constraint check_in_stress check (stress between 0 and 10),
    constraint check_in_note check (length(note) between 1 and 1000)
);
comment on column check_in.id is 'named by the form that was filled in, so that one press is one entry however often it is sent';
comment on column check_in.date is 'the date it was where the patient lived; kept, as people move';
create index check_in_by_date on check_in (patient_id, date, at) where removed_at is null;
create index check_in_removed on check_in (patient_id, removed_at) where removed_at is not null;

create table day (
    patient_id uuid    not null,
    id         uuid    not null,
    version    integer not null,
    date       date    not null,
    sleep      integer,
    mood       integer,
    function   integer,
    constraint day_pk primary key (patient_id, id),
    constraint day_once unique (patient_id, date),
    constraint day_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint day_sleep check (sleep between 0 and 10),
    constraint day_mood check (mood between 0 and 10),
    constraint day_function check (function between 0 and 10)
);
