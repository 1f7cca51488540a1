-- They were kept for ever, some under a private address.
delete from calendar_upload;
