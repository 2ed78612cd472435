// Claims that no meeting took → the likeliest of them completed, where one is likely enough: an editor sees it first.
import type { Claim } from '../claim.ts'
import { completionsOf, type Article } from './completions.ts'
import { judgeCompletion, type CompletionJudgement } from './judge-completion.ts'
import type { Orphan } from './orphan.ts'
import { COMPLETE_FROM } from './weights.ts'

/** So many reasons are told. */
const REASONS = 5

/**
 * One for an article at most: of two that lack something the likelier stands for what the other tells as a rule.
 *
 * @param open opens a meeting, with why; false where it is none, or is told already.
 */
export function completeClaims(
  orphans: readonly Orphan[],
  article: Article,
  open: (claim: Claim, why: string) => boolean,
): void {
  const likely = orphans
    .flatMap((orphan) => completionsOf(orphan, article))
    .map(({ claim, features }) => ({ claim, judgement: judgeCompletion(features) }))
    .filter(({ judgement }) => judgement.odds >= COMPLETE_FROM)
    .sort((a, b) => b.judgement.odds - a.judgement.odds)
  for (const { claim, judgement } of likely) if (open(claim, told(judgement))) return
}

function told({ reasons }: CompletionJudgement): string {
  const weighed = reasons
    .slice(0, REASONS)
    .map(({ feature, weight }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)} ${feature}`)
  return `its sides weighed: ${weighed.join('; ')}`
}
