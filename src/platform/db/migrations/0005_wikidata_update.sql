CREATE TABLE "unsettled_end" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"candidates" text[] NOT NULL,
	"chosen_id" text
);
--> statement-breakpoint
CREATE TABLE "wikidata_answer" (
	"key" text PRIMARY KEY NOT NULL,
	"rows" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- Read whole and often, so compressing them would only cost time.
ALTER TABLE "world_snapshot" ALTER COLUMN "words" SET STORAGE EXTERNAL, ALTER COLUMN "numbers" SET STORAGE EXTERNAL;
