-- When a patient last changed what they said of a session afterwards: from then on nothing that arrives late overwrites it.
alter table recorded_session add column revised_at timestamptz;
