CREATE TABLE "job" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "job_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"home_id" text,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"input" jsonb NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"locale" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"starts" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"cancel_asked" boolean DEFAULT false NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"result" jsonb,
	"failure" jsonb,
	CONSTRAINT "job_state_is_known" CHECK ("job"."state" in ('waiting', 'running', 'done', 'failed', 'cancelled')),
	CONSTRAINT "finished_jobs_have_a_time" CHECK (("job"."state" in ('waiting', 'running')) = ("job"."finished_at" is null)),
	CONSTRAINT "failed_jobs_say_why" CHECK ("job"."state" <> 'failed' or "job"."failure" is not null)
);
--> statement-breakpoint
ALTER TABLE "job" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "job_by_state" ON "job" USING btree ("state","id");--> statement-breakpoint
CREATE POLICY "own_home_or_world" ON "job" AS PERMISSIVE FOR ALL TO public USING (home_id is null or home_id = current_setting('app.home', true)) WITH CHECK (home_id is null or home_id = current_setting('app.home', true));