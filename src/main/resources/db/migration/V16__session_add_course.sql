-- How a session went, and how it was afterwards. What was not asked or skipped is null.
alter table recorded_session add column pauses integer not null default 0;
alter table recorded_session add column skipped integer not null default 0;
alter table recorded_session add column hurt_pain integer;
alter table recorded_session add column hurt_choice text;
alter table recorded_session add column difficulty text;
alter table recorded_session add column felt text;
alter table recorded_session add column note text;
alter table recorded_session
    add constraint recorded_session_pauses check (pauses >= 0),
    add constraint recorded_session_skipped check (skipped >= 0),
    add constraint recorded_session_hurt_pain check (hurt_pain between 0 and 10),
    add constraint recorded_session_hurt_choice check (hurt_choice in ('GO_ON', 'CALM', 'END')),
    add constraint recorded_session_difficulty check (difficulty in ('TOO_EASY', 'RIGHT', 'TOO_HARD')),
    add constraint recorded_session_felt check (length(felt) <= 40),
    add constraint recorded_session_note check (length(note) <= 2000);
comment on column recorded_session.skipped is 'steps that were skipped';
comment on column recorded_session.hurt_pain is 'the pain when it hurt, 0 to 10';
comment on column recorded_session.hurt_choice is 'what was chosen then: to go on gently, a calm practice, or to end';
comment on column recorded_session.felt is 'one word on how it was';
