-- AlterTable
ALTER TABLE "changes" ADD COLUMN     "cause" JSONB;

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
ADD COLUMN     "conflicts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "maybe" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "waiting_since" TIMESTAMP(3),
ADD COLUMN     "waits" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "component_id" INTEGER,
ADD COLUMN     "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "report_blocks" (
    "key" TEXT NOT NULL,
    "report_id" INTEGER NOT NULL,
    "earliest" TEXT NOT NULL,
    "latest" TEXT NOT NULL,

    CONSTRAINT "report_blocks_pkey" PRIMARY KEY ("key","report_id")
);

-- CreateTable
CREATE TABLE "placements" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "meeting_id" INTEGER NOT NULL,
    "reasons" TEXT[],
    "act_id" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acts" (
    "id" SERIAL NOT NULL,
    "telegram_id" BIGINT,
    "kind" TEXT NOT NULL,
    "meeting_id" INTEGER,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "undone_at" TIMESTAMP(3),
    "undone_by" BIGINT,

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" SERIAL NOT NULL,
    "act_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "meeting_id" INTEGER,
    "one_report" INTEGER,
    "other_report" INTEGER,
    "field" TEXT,
    "value" JSONB,
    "overruled_by" INTEGER,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editors" (
    "telegram_id" BIGINT NOT NULL,
    "appointed_by" BIGINT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "editors_pkey" PRIMARY KEY ("telegram_id")
);

-- CreateTable
CREATE TABLE "complaints" (
    "id" SERIAL NOT NULL,
    "meeting_id" INTEGER NOT NULL,
    "chat_id" INTEGER,
    "text" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "at" TIMESTAMP(3) NOT NULL,
    "closed_at" TIMESTAMP(3),

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_blocks_report_id_idx" ON "report_blocks"("report_id");

-- CreateIndex
CREATE INDEX "placements_report_id_idx" ON "placements"("report_id");

-- CreateIndex
CREATE INDEX "placements_meeting_id_idx" ON "placements"("meeting_id");

-- CreateIndex
CREATE INDEX "acts_meeting_id_idx" ON "acts"("meeting_id");

-- CreateIndex
CREATE INDEX "acts_at_idx" ON "acts"("at");

-- CreateIndex
CREATE INDEX "decisions_act_id_idx" ON "decisions"("act_id");

-- CreateIndex
CREATE INDEX "decisions_meeting_id_idx" ON "decisions"("meeting_id");

-- CreateIndex
CREATE INDEX "decisions_one_report_idx" ON "decisions"("one_report");

-- CreateIndex
CREATE INDEX "decisions_other_report_idx" ON "decisions"("other_report");

-- CreateIndex
CREATE INDEX "complaints_state_idx" ON "complaints"("state");

-- CreateIndex
CREATE INDEX "complaints_meeting_id_idx" ON "complaints"("meeting_id");

-- CreateIndex
CREATE INDEX "complaints_chat_id_idx" ON "complaints"("chat_id");

-- CreateIndex
CREATE INDEX "meetings_waiting_since_idx" ON "meetings"("waiting_since");

-- CreateIndex
CREATE INDEX "reports_component_id_idx" ON "reports"("component_id");

-- AddForeignKey
ALTER TABLE "report_blocks" ADD CONSTRAINT "report_blocks_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acts" ADD CONSTRAINT "acts_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Reports of unsure meetings waited for an editor outside the record: now they are placed like all others.
UPDATE "reports" SET "state" = 'unplaced' WHERE "state" = 'review';
