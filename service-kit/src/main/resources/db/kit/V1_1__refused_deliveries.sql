-- An announcement that the neighbour refuses is a defect that no retry mends: it must be seen, not only counted.
alter table delivery
    add column refused_at timestamptz,
    add column refusal    int;
comment on column delivery.refused_at is 'When the neighbour first refused it; null when it was only away';
comment on column delivery.refusal is 'The HTTP status of the latest refusal';
