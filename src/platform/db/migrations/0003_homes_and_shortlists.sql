CREATE TABLE "candidate_sectors" (
	"home_id" text DEFAULT current_setting('app.home') NOT NULL,
	"place_id" text NOT NULL,
	"sectors" jsonb NOT NULL,
	"source" text NOT NULL,
	"year" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "candidate_sectors_home_id_place_id_pk" PRIMARY KEY("home_id","place_id")
);
--> statement-breakpoint
ALTER TABLE "candidate_sectors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shortlist_entry" (
	"home_id" text DEFAULT current_setting('app.home') NOT NULL,
	"place_id" text NOT NULL,
	"status" text NOT NULL,
	"note" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" text NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "shortlist_entry_home_id_place_id_pk" PRIMARY KEY("home_id","place_id"),
	CONSTRAINT "shortlist_status_is_known" CHECK ("shortlist_entry"."status" in ('considering', 'to-contact', 'contacted', 'not-now'))
);
--> statement-breakpoint
ALTER TABLE "shortlist_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "home_version" (
	"home_id" text DEFAULT current_setting('app.home') NOT NULL,
	"version" integer NOT NULL,
	"profile" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "home_version_home_id_version_pk" PRIMARY KEY("home_id","version"),
	CONSTRAINT "versions_count_from_one" CHECK ("home_version"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "home_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "home" (
	"id" text PRIMARY KEY NOT NULL,
	"main_place_id" text NOT NULL,
	"founded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "home_version" ADD CONSTRAINT "home_version_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_home_only" ON "candidate_sectors" AS PERMISSIVE FOR ALL TO public USING (home_id = current_setting('app.home', true)) WITH CHECK (home_id = current_setting('app.home', true));--> statement-breakpoint
CREATE POLICY "own_home_only" ON "shortlist_entry" AS PERMISSIVE FOR ALL TO public USING (home_id = current_setting('app.home', true)) WITH CHECK (home_id = current_setting('app.home', true));--> statement-breakpoint
CREATE POLICY "own_home_only" ON "home_version" AS PERMISSIVE FOR ALL TO public USING (home_id = current_setting('app.home', true)) WITH CHECK (home_id = current_setting('app.home', true));