-- How pleasant an imagery was, asked at its end. Null where it was not asked or skipped.
alter table recorded_session add column pleasantness integer;
alter table recorded_session
    add constraint recorded_session_pleasantness check (pleasantness between 0 and 10);
