-- A note that was changed asks again, and one that was not never does, however many others were written since.
alter table safety_alarm add column known uuid[] not null default '{}';
update safety_alarm set known = array[about] where about is not null;
comment on column safety_alarm.known is 'what the reason was raised about, the latest first, 200 at most: about the same it is raised once only';
comment on column safety_alarm.about is 'what it came from: a session, or a name made of an entry and of what its note says';
