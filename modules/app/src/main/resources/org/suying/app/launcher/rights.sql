-- Inside the database: the owner may make its schemas, nobody else anything.
revoke all on database "${database}" from public;
grant connect, create, temporary on database "${database}" to suying_owner;
grant connect on database "${database}" to suying_migrator, suying_app;
revoke create on schema public from public;
