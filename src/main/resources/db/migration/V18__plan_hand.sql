-- The plan in the patient's and the clinician's hand.

-- What somebody has said of a practice: the patient has dropped it, or a clinician wants it in or out. One word a
-- practice holds at a time; what is over is kept. There is no reference to the clinician's account: the record is the
-- patient's and outlives it.
create table plan_order (
    patient_id     uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    practice       text        not null,
    kind           text        not null,
    days           integer     not null,
    clinician_id   uuid,
    clinician_name text,
    reason         text,
    made_at        timestamptz not null,
    ends_at        timestamptz,
    ended_at       timestamptz,
    constraint plan_order_pk primary key (patient_id, id),
    constraint plan_order_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint plan_order_kind check (kind in ('DROP', 'ADD', 'REMOVE', 'LOCK')),
    constraint plan_order_days check (case when kind in ('ADD', 'LOCK') then days between 1 and 6 else days = 0 end),
    constraint plan_order_by_name check ((kind = 'DROP') = (clinician_id is null)
        and (clinician_id is null) = (clinician_name is null) and (clinician_id is null) = (reason is null)),
    constraint plan_order_reason_length check (length(reason) between 1 and 300)
);
create unique index plan_order_one_a_practice on plan_order (patient_id, practice) where ended_at is null;

-- When something is done: "After I brush my teeth", one for each practice.
create table plan_cue (
    patient_id uuid    not null,
    id         uuid    not null,
    version    integer not null,
    practice   text    not null,
    cue        text    not null,
    constraint plan_cue_pk primary key (patient_id, id),
    constraint plan_cue_one_a_practice unique (patient_id, practice),
    constraint plan_cue_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint plan_cue_length check (length(cue) between 1 and 120)
);

alter table plan_item add column skipped_on date;
alter table plan_item add column barrier text;
comment on column plan_item.skipped_on is 'the day on which the patient left it out; null where a rule did, and once it counts no more';
comment on column plan_item.barrier is 'what got in the way, if the patient said so: an id of plan/barriers.yaml';

alter table plan_week add column ordered boolean not null default false;
comment on column plan_week.ordered is 'a clinician has changed something that the week does not know of yet';
