-- Timers that patients made their own. Seconds and minutes are within what the page offers; the name is theirs.
create table saved_timer (
    patient_id uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    name       text        not null,
    minutes    integer     not null,
    every      integer     not null,
    delay      integer     not null,
    sound      text        not null,
    posture    text        not null,
    removed_at timestamptz,
    constraint saved_timer_pk primary key (patient_id, id),
    constraint saved_timer_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint saved_timer_name check (length(name) between 1 and 60),
    constraint saved_timer_minutes check (minutes between 1 and 60),
    constraint saved_timer_every check (every between 0 and 30),
    constraint saved_timer_delay check (delay between 0 and 60),
    constraint saved_timer_sound check (sound in ('none', 'brown', 'rain', 'sea')),
    constraint saved_timer_posture check (posture in ('bed', 'floor', 'chair', 'standing'))
);
comment on column saved_timer.every is 'minutes between bells; 0 for bells at both ends only';
comment on column saved_timer.delay is 'seconds to settle in before the first bell';
