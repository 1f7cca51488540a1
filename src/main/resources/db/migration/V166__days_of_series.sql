-- A meeting of a series was known by the moment at which the series had it, which is another one as soon as the series takes
-- place at another hour. Now it is known by the day.
update board_meeting set source = known.day
from (
    select id, day, row_number() over (partition by day order by id) as nth
    from (
        select id, regexp_replace(source, '/[^/]*$', '/')
            || to_char(substring(source from '[^/]*$')::timestamptz at time zone '${alliance-zone}', 'YYYY-MM-DD') as day
        from board_meeting
        where source ~ '/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$'
    ) series
) known
where board_meeting.id = known.id and known.nth = 1;
