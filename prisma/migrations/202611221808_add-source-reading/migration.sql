-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "archive" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "publishers" ADD COLUMN     "organization" TEXT,
ADD COLUMN     "standing" TEXT;

-- AlterTable
ALTER TABLE "sources" DROP COLUMN "enabled",
DROP COLUMN "memory",
ADD COLUMN     "added_by" BIGINT,
ADD COLUMN     "archive_next" TEXT,
ADD COLUMN     "archive_since" TEXT,
ADD COLUMN     "body_hash" TEXT,
ADD COLUMN     "claimed_by" TEXT,
ADD COLUMN     "claimed_until" TIMESTAMP(3),
ADD COLUMN     "etag" TEXT,
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "last_error" TEXT,
ADD COLUMN     "last_modified" TEXT,
ADD COLUMN     "listed" INTEGER,
ADD COLUMN     "moved_to" TEXT,
ADD COLUMN     "new_entry_at" TIMESTAMP(3),
ADD COLUMN     "next_at" TIMESTAMP(3),
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "rule" JSONB,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'on',
ADD COLUMN     "succeeded_at" TIMESTAMP(3),
ADD COLUMN     "trouble" TEXT,
ADD COLUMN     "trouble_since" TIMESTAMP(3),
ADD COLUMN     "visited_at" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "entries" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "published" TEXT,
    "language" TEXT,
    "text" TEXT,
    "whole" BOOLEAN NOT NULL DEFAULT false,
    "fingerprint" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "archive" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "looks" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMP(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "article_id" INTEGER,
    "seen_at" TIMESTAMP(3) NOT NULL,
    "read_at" TIMESTAMP(3),

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" SERIAL NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "sent_at" TIMESTAMP(3),
    "reason" TEXT,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "id" SERIAL NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "document" JSONB,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "decided_at" TIMESTAMP(3),

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entries_state_not_before_idx" ON "entries"("state", "not_before");

-- CreateIndex
CREATE INDEX "entries_address_idx" ON "entries"("address");

-- CreateIndex
CREATE INDEX "entries_article_id_idx" ON "entries"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "entries_source_id_address_key" ON "entries"("source_id", "address");

-- CreateIndex
CREATE INDEX "notices_state_not_before_idx" ON "notices"("state", "not_before");

-- CreateIndex
CREATE INDEX "submissions_state_created_at_idx" ON "submissions"("state", "created_at");

-- CreateIndex
CREATE INDEX "sources_next_at_idx" ON "sources"("next_at");

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
