-- What a patient shares, with whom, until when. A row begins as an offer that waits for its code; the clinician who
-- redeems the code turns it into a consent.
create table consent (
    patient_id           uuid        not null,
    id                   uuid        not null,
    version              integer     not null,
    shown_name           text        not null,
    check_ins            boolean     not null,
    sessions             boolean     not null,
    safety               boolean     not null,
    notes                boolean     not null,
    ends_on              date        not null,
    ends_at              timestamptz not null,
    zone                 text        not null,
    code_hash            bytea       not null,
    code_expires_at      timestamptz not null,
    clinician_id         uuid,
    clinician_name       text,
    clinician_profession text,
    granted_at           timestamptz,
    revoked_at           timestamptz,
    constraint consent_pk primary key (patient_id, id),
    constraint consent_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint consent_clinician_fk foreign key (clinician_id) references account (id) on delete cascade,
    constraint consent_code_once unique (patient_id, code_hash),
    constraint consent_code_is_sha256 check (length(code_hash) = 32),
    constraint consent_name_length check (length(shown_name) between 1 and 80),
    constraint consent_shares_something check (check_ins or sessions or safety or notes),
    constraint consent_granted_to_somebody check (
        (clinician_id is null) = (granted_at is null) and (clinician_id is null) = (clinician_name is null)
    )
);
create unique index consent_one_open_code on consent (patient_id) where clinician_id is null and revoked_at is null;
create unique index consent_one_per_clinician on consent (patient_id, clinician_id) where revoked_at is null;

create index consent_by_code on consent (code_hash) where clinician_id is null and revoked_at is null;
comment on index consent_by_code is 'A clinician who redeems a code has nothing else: whose it is comes out of this very look-up.';

create index consent_by_clinician on consent (clinician_id);
comment on index consent_by_clinician is 'A caseload asks which patients have let this clinician in, so it cannot begin with the patient.';

-- Who looked at a patient's page, when, and what was open to them. There is no reference to the clinician's account: the
-- record is the patient's and outlives it.
create table access_record (
    patient_id           uuid        not null,
    id                   uuid        not null,
    clinician_id         uuid        not null,
    clinician_name       text        not null,
    clinician_profession text,
    at                   timestamptz not null,
    check_ins            boolean     not null,
    sessions             boolean     not null,
    safety               boolean     not null,
    notes                boolean     not null,
    constraint access_record_pk primary key (patient_id, id),
    constraint access_record_patient_fk foreign key (patient_id) references account (id) on delete cascade
);
create index access_record_recent on access_record (patient_id, at);

-- When a clinician last typed codes that were none, ten times at most. It belongs to no patient.
create table code_guess (
    clinician_id uuid          not null,
    guessed_at   timestamptz[] not null,
    constraint code_guess_pk primary key (clinician_id),
    constraint code_guess_clinician_fk foreign key (clinician_id) references account (id) on delete cascade,
    constraint code_guess_ten check (cardinality(guessed_at) <= 10)
);
