-- Where somebody lives, as far as they say so: it decides which emergency numbers and helplines they are shown first.
alter table account add column country text;
alter table account add constraint account_country check (country ~ '^[A-Z]{2}$');
