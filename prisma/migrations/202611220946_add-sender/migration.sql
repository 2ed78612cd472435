-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "sending_by" TEXT;
