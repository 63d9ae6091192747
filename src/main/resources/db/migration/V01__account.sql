-- Who is here. A patient's id is the account's id; whatever belongs to a patient goes with the account.
create table account (
    id            uuid        not null,
    version       integer     not null,
    email         text        not null,
    password_hash text        not null,
    role          text        not null,
    name          text,
    profession    text,
    zone          text        not null,
    created_at    timestamptz not null,
    constraint account_pk primary key (id),
    constraint account_email_once unique (email),
    constraint account_email_lower check (email = lower(email) and length(email) between 3 and 254),
    constraint account_role check (role in ('PATIENT', 'CLINICIAN', 'OPERATOR')),
    constraint account_clinician_has_name check (role <> 'CLINICIAN' or name is not null)
);
