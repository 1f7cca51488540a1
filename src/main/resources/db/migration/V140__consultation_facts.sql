alter table consultation
    -- Who held the office when the question was put, one name a line.
    add column asked       text not null default '',
    -- Among how many communities the similar ones were looked for; null for questions put before this was counted.
    add column compared_of int;
