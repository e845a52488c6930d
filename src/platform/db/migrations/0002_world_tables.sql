CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"name_ascii" text,
	"name_zh" text,
	"names" text[] NOT NULL,
	"country" char(2) NOT NULL,
	"kind" text NOT NULL,
	"feature_code" text,
	"admin1_code" text,
	"admin1" text,
	"admin2_code" text,
	"lat" double precision NOT NULL,
	"lon" double precision NOT NULL,
	"population" integer,
	"timezone" text,
	"wikidata" text,
	"unlocode" text,
	"nuts3" text,
	"gbt_code" text,
	"level" text,
	"airport_iata" text,
	"airport_name" text,
	"airport_km" integer,
	"source" text NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "place_is_on_earth" CHECK ("place"."lat" between -90 and 90 and "place"."lon" between -180 and 180),
	CONSTRAINT "population_unknown_is_null" CHECK ("place"."population" > 0)
);
--> statement-breakpoint
CREATE TABLE "world_import" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "world_import_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"table" text NOT NULL,
	"file" text NOT NULL,
	"origin" text NOT NULL,
	"rows" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "world_snapshot" (
	"part" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"numbers" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "world_version" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" integer NOT NULL,
	"stamp" text NOT NULL,
	CONSTRAINT "one_world" CHECK ("world_version"."is_only")
);
--> statement-breakpoint
CREATE TABLE "twinning" (
	"a_id" text NOT NULL,
	"b_id" text NOT NULL,
	"start_year" integer,
	"ended_on" date,
	"form" text,
	"sources" text[] NOT NULL,
	"last_seen" integer,
	"confidence" text,
	"unlisted" boolean NOT NULL,
	"ambiguous" boolean NOT NULL,
	"disputed" boolean NOT NULL,
	"between_places" boolean NOT NULL,
	"reference_count" integer,
	"note" text,
	"origin" text NOT NULL,
	CONSTRAINT "twinning_a_id_b_id_pk" PRIMARY KEY("a_id","b_id"),
	CONSTRAINT "pair_is_ordered" CHECK ("twinning"."a_id" collate "C" < "twinning"."b_id" collate "C")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_kind_is_known" CHECK ("session"."kind" in ('browser', 'program')),
	CONSTRAINT "session_role_is_known" CHECK ("session"."role" in ('administrator', 'officer', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "twinning" ADD CONSTRAINT "twinning_a_id_place_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."place"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "twinning" ADD CONSTRAINT "twinning_b_id_place_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."place"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_country_index" ON "place" USING btree ("country");--> statement-breakpoint
CREATE INDEX "twinning_b_id_index" ON "twinning" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "session_expires_at_index" ON "session" USING btree ("expires_at");