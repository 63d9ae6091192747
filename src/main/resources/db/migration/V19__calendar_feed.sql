-- The address under which a calendar finds a patient's week, one at a time. It is kept nowhere but as a hash; a row that
-- is gone is a door that is shut.
create table calendar_feed (
    patient_id uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    token_hash bytea       not null,
    named      boolean     not null,
    made_at    timestamptz not null,
    constraint calendar_feed_pk primary key (patient_id, id),
    constraint calendar_feed_patient_fk foreign key (patient_id) references account (id) on delete cascade,
    constraint calendar_feed_one unique (patient_id),
    constraint calendar_feed_token_is_sha256 check (length(token_hash) = 32)
);
comment on column calendar_feed.named is 'whether the practices are named there, or only how long';

create unique index calendar_feed_by_token on calendar_feed (token_hash);
comment on index calendar_feed_by_token is 'A calendar brings its address and nothing else: whose week it is comes out of this very look-up.';
