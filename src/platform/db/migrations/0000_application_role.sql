-- All queries of the program run as this role. It owns no table, so row-level security holds for it. Roles belong to the whole
-- server, not to one database: another database of the same server may have made it before.
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'entente_app') then
      create role entente_app nologin;
    end if;
  -- Another database of this server made it at the same moment.
  exception when duplicate_object or unique_violation then null;
  end;
  -- Who may not grant it must have been given it; otherwise the first query says so.
  begin
    grant entente_app to current_user;
  exception when insufficient_privilege then null;
  end;
end
$$;
--> statement-breakpoint
grant usage on schema public to entente_app;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to entente_app;
--> statement-breakpoint
alter default privileges in schema public grant usage on sequences to entente_app;
--> statement-breakpoint
-- The program's own notes of what was applied are not for the application's role; they were made before the grant above.
revoke all on migrations from entente_app;
