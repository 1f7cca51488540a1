-- Without these the engine reads all open tasks at each completion and all waiting timers at each look for work.
create index if not exists communities_task_parent on act_ru_task (parent_task_id_);
create index if not exists communities_job_duedate on act_ru_job (duedate_);
