-- A day with a flare, noted with one tap. What else the day was like may be told before or after.
alter table day add column flare boolean not null default false;
