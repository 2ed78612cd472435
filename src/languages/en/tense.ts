// An English verb among its neighbours → when it happens, and whether it does.
import type { Tense, VerbPlace } from '../language.ts'

const FUTURE = new Set(['will', 'shall', "'ll", 'tomorrow'])
const TO_COME =
  /^(?:is|are|was|were|be|been|scheduled|expected|planned|set|due|plans|planning|slated|intends|intend|going|about|agreed|preparing|prepares)$/u
const SUPPOSED = new Set(
  'would could should may might can must cannot if whether unless hope hopes hoped want wants wanted ready offered offer urged proposed propose invited invites called refused declined failed unable willing possible possibility potential like likes wish wishes wished seek seeks sought aims aim able chance opportunity asked asks calls urges vows vow'.split(
    ' ',
  ),
)
const DENIED = new Set([
  "didn't",
  'not',
  'never',
  'denied',
  "won't",
  "hasn't",
  "haven't",
  "doesn't",
  'without',
  'no',
])
const PURPOSE = new Set(
  'arrived arrive arrives arriving travelled traveled travel travels flew came visit visited'.split(' '),
)
/** "had talks" tells of a meeting, "have postponed talks" does not: what may follow where "have" is no auxiliary. */
const HAVE = /^(?:have|has|had)$/u
const PARTICIPLE =
  /(?:ed|en|own)$|ly$|^\W|^(?:met|held|had|made|sent|led|begun|become|come|gone|paid|said|told|put|set|left|won|brought|sat|yet|to|not|never|already|also|just|now|long|always|since|so|thus|no|both|again|in|at|on|during|by|done|found|built|struck|sought|got|hit|kept|lost|laid|read)$/u
const DESCRIBES =
  /^(?:extended|detailed|expanded|scheduled|planned|closed|varied|prolonged|repeated|restricted|limited|unscheduled|open|golden|seven|ten|even|friendly|early|lively|weekly|monthly|daily|own|heated|focused|sustained|broad|candid|frank)$/u

/** Whether "have" only helps the verb that follows. */
export function isEnglishAuxiliary(word: string, next: string): boolean {
  return HAVE.test(word) && PARTICIPLE.test(next) && !DESCRIBES.test(next)
}

/** Words between an auxiliary and its verb that do not part them. */
const REACH = 5

/** "agree to hold": a verb in the present, before which no headline's infinitive stands. */
const GOVERNS =
  /^(?:agrees?|agreed|decides?|decided|needs?|needed|tr(?:y|ies|ied)|prefers?|pledges?|pledged|declines?|fails?|refuses?|vowed|has|have|had|is|are|was|were|be|been|did|does|do|said|says|told|will|not|no|how|where|when|which|who)$/u
/** Words that tell by themselves that something is to come. */
const AHEAD = /^(?:scheduled|expected|planned|slated|set|due|upcoming|forthcoming|next|will)$/u
/** Verbs by which others' words are told: what they say "would" be is to come. */
const TOLD =
  /^(?:said|says|announced|confirmed|reported|told|stated|added|revealed|informed|disclosed|announcing)$/u
/** Words that may stand between "and" and its verb. */
const LINKS = /^(?:and|then|also|separately|later|he|she|they|where|there|during|which)$/u
const WORD = /^\p{L}/u

/** What somebody calls on another to do himself. */
const VISITS_TO = new Set(
  'discuss exchange present express convey congratulate bid review extend pay'.split(' '),
)

/** English tells the time of a verb before it: looks at the words that lead up to it. */
export function readEnglishTense({ keys, at }: VerbPlace): Tense | null {
  if (keys[at] === 'on' && keys[at - 1]?.startsWith('call') === true) {
    // "called on Israel to stop" asks for something; "called on the President" visits.
    const asks = keys.some(
      (key, index) =>
        index > at && (key === 'for' || (key === 'to' && !VISITS_TO.has(keys[index + 1] ?? ''))),
    )
    return asks ? null : readEnglishTense({ keys, at: at - 1, tail: '' })
  }
  if (isPast(keys[at] ?? '') || !begins(keys, at)) return readVerb(keys, at)
  return readJoined(keys, at) ?? readVerb(keys, at)
}

/** A verb in its plain form. */
function begins(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? ''
  return !key.endsWith('ing') && !key.endsWith('s') && !HAVE.test(key)
}

/** How many words back the first of two joined verbs stands at most. */
const JOINED_REACH = 16

/** "will visit Iraq and meet the prime minister", "is due in Paris and will …": as the verb before "and". */
function readJoined(keys: readonly string[], at: number): Tense | null {
  const own = keys.slice(Math.max(0, at - REACH), at)
  if (own.some((word) => FUTURE.has(word) || word === 'to' || SUPPOSED.has(word))) return null
  let link = at - 1
  while (LINKS.test(keys[link] ?? '') || !WORD.test(keys[link] ?? 'a')) link -= 1
  if (!keys.slice(link + 1, at).some((word) => word === 'and' || word === 'then')) return null
  for (let index = at - 2; index >= Math.max(0, at - JOINED_REACH); index -= 1) {
    const key = keys[index]!
    if (FUTURE.has(key) || (key === 'to' && TO_COME.test(keys[index - 1] ?? '')))
      return readVerb(keys, index + 1)
  }
  return null
}

/** "Lavrov's visit is expected to …": what is said of a visit stands after it. */
const VISIT = /^(?:visit|trip|tour)$/u
const VISIT_REACH = 14
/** "no plans for a call", "has not agreed to a meeting": some words before what will not be. */
const NONE_AHEAD =
  /\b(?:no (?:\w+ )?(?:plans?|intention|need|agreement|prospects?|talk|reason|question|date)|not (?:yet )?(?:agreed?|planned|planning|scheduled|ready|willing|seeking|interested|considering|expected)) (?:for|to|of|about|on|in)\b/u

/** What stands before a noun: "a recent visit", "his first visit", "Lavrov's visit". */
const OF_NOUN =
  /(?:'s|s'|-day)$|^(?:an?|the|his|her|their|its|this|that|official|working|state|recent|first|second|third|last|historic|brief|short|friendly|private|latest|previous|current)$/u

function readVerb(keys: readonly string[], at: number): Tense {
  const key = keys[at] ?? ''
  if (VISIT.test(key)) {
    const ahead = keys.slice(at + 1, at + VISIT_REACH).some((word) => AHEAD.test(word))
    if (ahead) return { time: 'future', reality: 'fact' }
    const before = keys.slice(Math.max(0, at - VISIT_REACH), at)
    const told = before.some((word) => FUTURE.has(word) || AHEAD.test(word) || word === 'to')
    if (!told && OF_NOUN.test(keys[at - 1] ?? '')) return { time: 'past', reality: 'fact' }
  }
  if (isEnglishAuxiliary(key, keys[at + 1] ?? '.')) return { time: 'past', reality: 'supposed' }
  const before = keys.slice(Math.max(0, at - REACH), at)
  if (before.slice(-3).some((word) => DENIED.has(word))) return { time: 'past', reality: 'denied' }
  if (NONE_AHEAD.test(before.join(' '))) return { time: 'past', reality: 'denied' }
  const to = before.lastIndexOf('to')
  const infinitive =
    to !== -1 &&
    to >= before.length - 3 &&
    (!isPast(key) || before.at(-1) === 'be') &&
    !key.endsWith('ing') &&
    !/[^s]s$/u.test(key)
  // "No meeting is planned."
  if (keys[0] === 'no' && at < 12) return { time: 'past', reality: 'denied' }
  const will = AHEAD.test(key) || before.some((word) => FUTURE.has(word))
  if (will) return { time: 'future', reality: 'fact' }
  if (infinitive) {
    const lead = before.slice(0, to)
    if (lead.some((word) => SUPPOSED.has(word))) return { time: 'future', reality: 'supposed' }
    if (lead.some((word) => TO_COME.test(word)) && !lead.some((word) => PURPOSE.has(word))) {
      return { time: 'future', reality: 'fact' }
    }
    if (lead.some((word) => PURPOSE.has(word)) || isHeadline(keys, at - (before.length - to)))
      return { time: 'future', reality: 'fact' }
    return { time: 'future', reality: 'supposed' }
  }
  const would = before.lastIndexOf('would')
  if (
    would !== -1 &&
    would >= before.length - 3 &&
    keys.slice(0, at).some((word) => TOLD.test(word)) &&
    !before.slice(would).some((word) => word !== 'would' && SUPPOSED.has(word))
  )
    return { time: 'future', reality: 'fact' }
  if (before.slice(-3).some((word) => SUPPOSED.has(word))) return { time: 'future', reality: 'supposed' }
  const past = isPast(key)
  if (past && before.slice(-3).includes('had')) return { time: 'past', reality: 'fact', before: true }
  return { time: past ? 'past' : 'present', reality: 'fact' }
}

/** "Turkish, Uzbek leaders to meet": no full stop, and nothing but names before the infinitive. */
function isHeadline(keys: readonly string[], to: number): boolean {
  if (/^[.!?]$/u.test(keys.at(-1) ?? '')) return false
  return !keys
    .slice(0, to)
    .some((word) => GOVERNS.test(word) || SUPPOSED.has(word) || (word.length > 4 && word.endsWith('ed')))
}

function isPast(key: string): boolean {
  return /(?:ed|met|held|led|took|brought|saw|sat|spoke|spoken|taken|came|began|begun|sank|paid|made|gave|came|rang|flew|gone|wound|sought)$/u.test(
    key,
  )
}
