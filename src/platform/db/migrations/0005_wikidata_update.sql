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
