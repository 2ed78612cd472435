-- CreateTable
CREATE TABLE "publishers" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,

    CONSTRAINT "publishers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "publisher_id" TEXT,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "zone" TEXT,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "memory" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "published" TEXT,
    "language" TEXT NOT NULL,
    "country" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "title" TEXT,
    "published" TEXT,
    "language" TEXT NOT NULL,
    "text" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readings" (
    "version_id" INTEGER NOT NULL,
    "ruleset" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("version_id","ruleset")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "version_id" INTEGER NOT NULL,
    "ruleset" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "meeting_id" INTEGER,
    "superseded_by" INTEGER,
    "created_at" TIMESTAMP(3) NOT NULL,
    "placed_at" TIMESTAMP(3),

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" SERIAL NOT NULL,
    "redirect_to" INTEGER,
    "date" TEXT,
    "date_precision" TEXT NOT NULL,
    "end_date" TEXT,
    "not_after" TEXT,
    "place_id" INTEGER,
    "status" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "host" TEXT,
    "chair" TEXT,
    "format_id" TEXT,
    "format_name" TEXT,
    "ordinal" INTEGER,
    "informal" BOOLEAN NOT NULL,
    "topics" TEXT[],
    "implied" TEXT[],
    "earliest" TEXT NOT NULL,
    "latest" TEXT NOT NULL,
    "history" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "number" INTEGER NOT NULL DEFAULT 0,
    "released_number" INTEGER,
    "created_at" TIMESTAMP(3) NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participants" (
    "meeting_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "host" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("meeting_id","kind","code")
);

-- CreateTable
CREATE TABLE "people" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "surname_key" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_spellings" (
    "person_id" INTEGER NOT NULL,
    "spelling" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "person_spellings_pkey" PRIMARY KEY ("person_id","spelling")
);

-- CreateTable
CREATE TABLE "attendances" (
    "meeting_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" INTEGER,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "country" TEXT,
    "organization" TEXT,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("meeting_id","position")
);

-- CreateTable
CREATE TABLE "formats" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "formats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "places" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "city" TEXT,
    "country" TEXT,
    "venue" TEXT,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcomes" (
    "meeting_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("meeting_id","position")
);

-- CreateTable
CREATE TABLE "changes" (
    "number" INTEGER NOT NULL,
    "meeting_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "counters" (
    "name" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "blocks" (
    "key" TEXT NOT NULL,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "chats" (
    "id" SERIAL NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "introduced" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefs" (
    "id" SERIAL NOT NULL,
    "chat_id" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "days" INTEGER[],
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "last_number" INTEGER NOT NULL,
    "last_local_date" TEXT,
    "active_since" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "briefs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "brief_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("brief_id","kind","code")
);

-- CreateTable
CREATE TABLE "digests" (
    "id" SERIAL NOT NULL,
    "brief_id" INTEGER NOT NULL,
    "chat_id" INTEGER NOT NULL,
    "local_date" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "from_number" INTEGER NOT NULL,
    "to_number" INTEGER NOT NULL,
    "told_before" JSONB NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "digests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "told" (
    "chat_id" INTEGER NOT NULL,
    "meeting_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "told_pkey" PRIMARY KEY ("chat_id","meeting_id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" SERIAL NOT NULL,
    "digest_id" INTEGER NOT NULL,
    "chat_id" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMP(3) NOT NULL,
    "sending_since" TIMESTAMP(3),
    "message_id" INTEGER,
    "sent_at" TIMESTAMP(3),
    "reason" TEXT,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invites" (
    "code" TEXT NOT NULL,
    "limit" INTEGER,
    "expires_at" TIMESTAMP(3),
    "revoked" BOOLEAN NOT NULL DEFAULT false,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "invites_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "invite_uses" (
    "code" TEXT NOT NULL,
    "chat_id" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "invite_uses_pkey" PRIMARY KEY ("code","chat_id")
);

-- CreateTable
CREATE TABLE "states" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "states_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "sources_address_key" ON "sources"("address");

-- CreateIndex
CREATE INDEX "sources_publisher_id_idx" ON "sources"("publisher_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_source_id_address_key" ON "articles"("source_id", "address");

-- CreateIndex
CREATE INDEX "article_versions_hash_idx" ON "article_versions"("hash");

-- CreateIndex
CREATE INDEX "article_versions_created_at_idx" ON "article_versions"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_hash_key" ON "article_versions"("article_id", "hash");

-- CreateIndex
CREATE INDEX "reports_state_idx" ON "reports"("state");

-- CreateIndex
CREATE INDEX "reports_meeting_id_idx" ON "reports"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_version_id_ruleset_position_key" ON "reports"("version_id", "ruleset", "position");

-- CreateIndex
CREATE INDEX "evidence_report_id_idx" ON "evidence"("report_id");

-- CreateIndex
CREATE INDEX "meetings_latest_id_idx" ON "meetings"("latest", "id");

-- CreateIndex
CREATE INDEX "meetings_earliest_idx" ON "meetings"("earliest");

-- CreateIndex
CREATE INDEX "meetings_format_id_latest_idx" ON "meetings"("format_id", "latest");

-- CreateIndex
CREATE INDEX "meetings_redirect_to_idx" ON "meetings"("redirect_to");

-- CreateIndex
CREATE INDEX "meetings_number_idx" ON "meetings"("number");

-- CreateIndex
CREATE INDEX "participants_kind_code_idx" ON "participants"("kind", "code");

-- CreateIndex
CREATE INDEX "people_side_surname_key_idx" ON "people"("side", "surname_key");

-- CreateIndex
CREATE INDEX "person_spellings_key_idx" ON "person_spellings"("key");

-- CreateIndex
CREATE INDEX "attendances_person_id_idx" ON "attendances"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "places_key_key" ON "places"("key");

-- CreateIndex
CREATE INDEX "changes_meeting_id_number_idx" ON "changes"("meeting_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "chats_telegram_id_key" ON "chats"("telegram_id");

-- CreateIndex
CREATE INDEX "briefs_chat_id_idx" ON "briefs"("chat_id");

-- CreateIndex
CREATE INDEX "digests_chat_id_idx" ON "digests"("chat_id");

-- CreateIndex
CREATE UNIQUE INDEX "digests_brief_id_local_date_slot_key" ON "digests"("brief_id", "local_date", "slot");

-- CreateIndex
CREATE INDEX "told_meeting_id_idx" ON "told"("meeting_id");

-- CreateIndex
CREATE INDEX "deliveries_state_not_before_idx" ON "deliveries"("state", "not_before");

-- CreateIndex
CREATE INDEX "deliveries_chat_id_state_idx" ON "deliveries"("chat_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_digest_id_part_key" ON "deliveries"("digest_id", "part");

-- CreateIndex
CREATE INDEX "invite_uses_chat_id_idx" ON "invite_uses"("chat_id");

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publishers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_superseded_by_fkey" FOREIGN KEY ("superseded_by") REFERENCES "reports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_redirect_to_fkey" FOREIGN KEY ("redirect_to") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_spellings" ADD CONSTRAINT "person_spellings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digests" ADD CONSTRAINT "digests_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digests" ADD CONSTRAINT "digests_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told" ADD CONSTRAINT "told_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told" ADD CONSTRAINT "told_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "digests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_uses" ADD CONSTRAINT "invite_uses_code_fkey" FOREIGN KEY ("code") REFERENCES "invites"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_uses" ADD CONSTRAINT "invite_uses_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one row that change numbers are taken from.
INSERT INTO "counters" ("name", "last") VALUES ('changes', 0);
