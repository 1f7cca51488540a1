-- What of its meeting a version was made from: how often the meeting had been changed, and how many votes had been opened for it.
alter table packet_version add column meeting_changes int not null default 0, add column votes_opened int not null default 0;
update packet_version p set
    meeting_changes = (select case when m.changed_at <= p.published_at then m.version else m.version - 1 end
                       from board_meeting m where m.id = p.meeting_id),
    votes_opened = (select count(*) from vote b where b.meeting_id = p.meeting_id and b.opened_at <= p.published_at);
create index vote_meeting on vote (meeting_id);
