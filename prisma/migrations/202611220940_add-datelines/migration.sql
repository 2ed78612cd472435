-- AlterTable
ALTER TABLE "article_versions" ADD COLUMN     "datelines" TEXT[] DEFAULT ARRAY[]::TEXT[];
