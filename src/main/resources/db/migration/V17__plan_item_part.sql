-- When on the day an item is meant for, and was before a change; null is any time.
alter table plan_item add column part text;
alter table plan_item add constraint plan_item_part check (part in ('morning', 'midday', 'afternoon', 'evening', 'night'));
alter table plan_change add column part text;
alter table plan_change add constraint plan_change_part check (part in ('morning', 'midday', 'afternoon', 'evening', 'night'));
