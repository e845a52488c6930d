CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"home_id" text,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"why" text
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "audit_by_subject" ON "audit" USING btree ("subject","id");--> statement-breakpoint
CREATE POLICY "own_home_only" ON "audit" AS PERMISSIVE FOR ALL TO public USING (home_id is not distinct from nullif(current_setting('app.home', true), '')) WITH CHECK (home_id is not distinct from nullif(current_setting('app.home', true), ''));--> statement-breakpoint
revoke update, delete on "audit" from entente_app;
