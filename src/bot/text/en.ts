// What the bot says in conversation, in English. This file sets the type: every other language says the same things.
import { bold, code, command, type Inlines } from '../../../digests/document.ts'
import type { MessageForm } from '../../domain/subscription.ts'
import { editing } from './editing/en.ts'
import { reading } from './reading/en.ts'
import { review } from './review/en.ts'
import { sources } from './sources/en.ts'

export const en = {
  languageName: 'English',
  /** Shown in an empty chat, before the first message; at most 512 characters. */
  description:
    'I read the news, find the diplomatic meetings it reports, and send you a digest of them at your hour. Every fact can be traced to a sentence in its source.',
  shortDescription: 'Diplomatic meetings from the news, with their sources, at your hour.',

  /** Beside each command in the menu and in /help. */
  commands: {
    start: 'Begin, or take up where you left off',
    subscribe: 'Follow a country, an organisation or a format',
    unsubscribe: 'Stop following',
    subscriptions: 'What you follow, and when your digest comes',
    recent: 'Recent meetings',
    upcoming: 'Meetings that have been announced',
    meeting: 'One meeting, with the sentences it rests on',
    digest: 'Preview of your next digest',
    settings: 'Language, time zone, hour, days, form, pause',
    help: 'What I can do for you',
    forget: 'Delete everything I hold about this chat',
    cancel: 'Leave the question unanswered',
    invite: 'Invite somebody to use this bot',
    sources: 'What I read: add, test, pause, remove',
    add: 'Enter a meeting, from an address or by hand',
    log: 'What editors did, and taking it back',
    editors: 'Who else is an editor: appoint, dismiss',
    review: 'What waits for an editor',
  },
  /** For editors. */
  sources,
  reading,
  /** In part for every reader. */
  editing,
  review,

  back: '‹ Back',
  continue: 'Continue ›',
  previousPage: '‹',
  nextPage: '›',
  showMore: 'Show more',

  welcome:
    'Good day, and welcome. I read the news, find the diplomatic meetings it reports, and bring you a digest of them every day at your hour. Every fact in it can be traced to a sentence in its source.',
  fewQuestions: 'First, a few short questions.',
  chooseLanguage: 'In which language shall I write to you?',
  chooseFollowed:
    'Whom would you like to follow? Tap as many as you wish, or write any country or organisation, in any language. Then tap “Continue ›”.',
  moreToFollow: 'More countries, organisations and formats',
  chooseOneFirst: 'Please choose at least one first.',
  sampleTitle: 'A sample',
  samplePlace: 'Place',
  sampleCity: 'Tashkent',
  sampleFolded: 'Tap to unfold',
  sampleInside: 'Sources will be folded away like this.',
  chooseForm:
    'Above, you should see a heading, a small table and a line that unfolds. Older Telegram apps cannot show them. Can you read them?',
  formReadable: 'Yes, I can read them',
  formUnreadable: 'No, send plain messages',
  chooseZone:
    'Which city’s time do you live by? Choose one, write the name of any other, or share your location.',
  shareLocation: 'Share my location',
  shareLocationHow:
    'Please tap the button below the input field. I use the location once, to find your time zone, and do not keep it.',
  zoneSet: (zone: string, time: string): Inlines => [
    'Your time zone is ',
    bold(zone),
    `. It is ${time} there now.`,
  ],
  zoneOffset:
    'An offset does not tell when clocks change. Please write the name of a city, such as Tashkent or Istanbul.',
  zoneSeveral: 'Several time zones answer to that name. Which one do you mean?',
  zoneUnknown: (typed: string): Inlines => [
    `I do not know a city called “${typed}”. Please write the name of a larger city near you, or share your location.`,
  ],
  zoneAtSea: 'I know no time zone at that place. Please write the name of a city.',
  zoneNear: 'Or did you mean one of these?',
  chooseHour: 'At what hour shall your digest come? Choose one, or write another, such as 08:30.',
  hourUnknown: 'I could not find an hour in that. Please write it like this: 08:30.',
  hourImpossible: 'There is no such hour. Please write one between 00:00 and 23:59.',
  hourSet: (at: string): Inlines => ['Your digest will come at ', bold(at), '.'],
  ready: (at: string, day: string | null): Inlines => [
    'All is set. Your digest comes at ',
    bold(at),
    day === null ? '.' : `, the next one on ${day}.`,
    ' On a day without news, nothing is sent.',
  ],
  firstDigest: 'Here is what the last days have brought; it follows in a moment.',
  firstDigestEmpty:
    'The last days have brought nothing about what you follow. As soon as something is reported, you will read it in your digest.',
  readyHints: (): Inlines => [
    command('/recent'),
    ' looks back, ',
    command('/upcoming'),
    ' looks ahead, ',
    command('/settings'),
    ' changes all of this, and ',
    command('/help'),
    ' tells the rest.',
  ],
  welcomeBack: 'Welcome back. Everything is as you left it.',
  takeUp: (): Inlines => ['We have not finished setting up. ', command('/start'), ' takes it up again.'],

  follows: (names: string): Inlines => ['You now follow ', bold(names), '.'],
  alreadyFollows: (names: string): Inlines => ['You follow ', bold(names), ' already.'],
  followsHint: (at: string): Inlines => [
    `News of it will come in your digest at ${at}. `,
    command('/recent'),
    ' shows what has been reported so far.',
  ],
  digestsPaused: (): Inlines => ['Your digests are paused; ', command('/settings'), ' resumes them.'],
  unfollows: (names: string): Inlines => ['You no longer follow ', bold(names), '.'],
  followedNot: (names: string): Inlines => ['You do not follow ', bold(names), '.'],
  nameUnknown: (typed: string): Inlines => [
    `I know no country, organisation or format called “${typed}”. `,
    'Please check the spelling; any language will do.',
  ],
  nameNear: (typed: string): Inlines => [`I know nothing called “${typed}”. Did you mean one of these?`],
  nameAmbiguous: (typed: string): Inlines => [`“${typed}” can mean several things. Which one do you mean?`],
  chooseGroup:
    'Choose a group, or write any country, organisation or format, in any language. Several names may be divided by commas.',
  groups: {
    turkic: 'Turkic world',
    neighbours: 'Neighbours and partners',
    europe: 'Europe',
    middleEast: 'Middle East',
    asia: 'Asia and Oceania',
    americas: 'Americas',
    africa: 'Africa',
    organizations: 'Organisations',
    formats: 'Formats',
  },
  groupHint: 'Tap a name to follow it; tap it again to stop.',
  page: (page: number, of: number): string => `Page ${page} of ${of}`,
  followsNothing: (): Inlines => [
    'You follow nothing yet. ',
    command('/subscribe'),
    ' adds a country, an organisation or a format.',
  ],
  chooseUnfollowed: 'Tap what you no longer wish to follow.',
  unfollowAllAsk: (count: number): string =>
    `I will stop following everything you have chosen (${count} in all). Shall I?`,
  unfollowAllYes: 'Yes, stop all',
  unfollowAllNo: 'No, keep them',
  unfollowedNone: 'Nothing has changed; you follow the same as before.',
  youFollow: 'You follow',
  digestComes: 'Your digest',
  nextDigest: 'Next',
  noNextDigest: 'none, no day is chosen',
  paused: 'paused',
  atHour: (at: string, zone: string): string => `${at} (${zone})`,
  everyDay: 'every day',
  /** Monday first; in a list and on buttons. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  subscriptionsHint: (): Inlines => [
    command('/subscribe'),
    ' adds, ',
    command('/unsubscribe'),
    ' removes, ',
    command('/settings'),
    ' changes hour and days.',
  ],

  meetingsOf: (names: string): string => `About: ${names}`,
  fromTo: (from: string, to: string): string => `From ${from} to ${to}`,
  onDay: (day: string): string => `On ${day}`,
  aboutEverything: (): Inlines => [
    'You follow nothing yet, so these are all meetings. ',
    command('/subscribe'),
    ' chooses.',
  ],
  whichMeeting: (): Inlines => [
    'Which meeting? Write its number, like this: ',
    code('/meeting 12'),
    ', or tap a number in ',
    command('/recent'),
    '.',
  ],
  noSuchMeeting: (): Inlines => [
    'There is no meeting with that number. ',
    command('/recent'),
    ' lists the latest ones.',
  ],
  showSources: 'Sources, sentence by sentence',
  hideSources: 'Without the sources',

  previewEmpty: 'Nothing new has been reported about what you follow since your last digest.',
  previewNext: (day: string, time: string): Inlines => ['Your next digest: ', bold(`${day}, ${time}`), '.'],

  settings: 'Settings',
  language: 'Language',
  zone: 'Time zone',
  hour: 'Hour',
  days: 'Days',
  form: 'Form',
  digests: 'Digests',
  settingsHint: 'What would you like to change?',
  forms: { rich: 'rich, with tables', classic: 'plain' } satisfies Record<MessageForm, string>,
  running: 'running',
  pause: 'Pause the digests',
  resume: 'Resume the digests',
  pausedNow: 'Your digests are paused. What is reported meanwhile can still be looked up.',
  resumedNow:
    'Your digests come again. The next one tells the news of the last seven days and counts what is older.',
  chooseDays: 'On which days shall your digest come?',
  keepOneDay: 'One day has to remain. To stop the digests, pause them.',
  languageSet: 'From now on I write in English.',
  formSet: (form: MessageForm): string =>
    form === 'rich'
      ? 'From now on messages have headings and tables.'
      : 'From now on messages are plain text that every app shows.',
  richRefused: 'Telegram does not take rich messages here, so I write plain ones.',

  helpTitle: 'What I can do',
  helpIntro:
    'I read the news in several languages, keep one record for each diplomatic meeting however many outlets report it, and send you a digest of what is new.',
  helpExamples: 'For example',
  examples: (): Inlines[] => [
    [code('/subscribe Uzbekistan, OTS')],
    [code('/recent Türkiye 30 days')],
    [code('/upcoming Kazakhstan')],
  ],
  helpNames:
    'Names may be written in any language and script, and a name alone, without a command, shows its latest meetings.',
  helpPrivacy: (): Inlines => [
    'What you follow is seen by nobody else. ',
    command('/forget'),
    ' deletes everything.',
  ],

  forgetAsk:
    'I will delete everything I hold about this chat: what you follow, your settings, your digests and what they told you. This cannot be undone. Shall I?',
  forgetInvite: 'You were invited to this bot; to return, you will need an invitation again.',
  forgetYes: 'Yes, delete everything',
  forgetNo: 'No, keep it',
  forgotten: (): Inlines => [
    'Everything about this chat has been deleted. The messages above are yours to delete in Telegram. ',
    command('/start'),
    ' begins anew whenever you wish.',
  ],
  kept: 'Nothing has been deleted.',

  cancelled: 'Very well, the question is dropped. Nothing has changed.',
  nothingToCancel: (): Inlines => ['There is no open question. ', command('/help'), ' tells what I can do.'],
  cancelHint: (): Inlines => [command('/cancel'), ' leaves the question unanswered.'],

  inviteReady: (uses: number, day: string): Inlines => [
    uses === 1
      ? `This link lets one person in, until ${day}:`
      : `This link lets ${uses} people in, until ${day}:`,
  ],
  openLink: 'Open the link',
  inviteRevoke: 'Revoke this link',
  inviteRevoked: 'The link has been revoked. Those who came by it stay.',
  inviteNotNeeded: 'This bot is open to everybody; no invitation is needed. Its address is:',
  inviteNoUse:
    'This bot serves only the people whom its operator has listed; an invitation would not open it.',
  inviteWrong: (): Inlines => ['Please write how many people may come, from 1 to 100: ', code('/invite 5')],
  inviteAnswers: {
    unknown: 'This invitation is not known here. Please ask for a new link.',
    revoked: 'This invitation has been revoked. Please ask for a new link.',
    expired: 'This invitation has expired. Please ask for a new link.',
    full: 'This invitation has been used up. Please ask for a new link.',
  },
  noAccess: 'Thank you for your interest. This bot is reserved for invited users; please ask its operator.',

  privateOnly: 'I work in private chats only. Please write to me there.',
  openPrivate: 'Open a private chat',

  unknownCommand: (): Inlines => ['I do not know that command. ', command('/help'), ' lists those I know.'],
  onlyText: (): Inlines => [
    'I understand text and locations only. ',
    command('/help'),
    ' tells what I can do.',
  ],
  lookupHint: (): Inlines => [
    'Write the name of a country or organisation to see its latest meetings, or see ',
    command('/help'),
    '.',
  ],
  linkUnknown: (): Inlines => [
    'This link leads to nothing that I know. To find whom to follow: ',
    command('/subscribe'),
  ],
  zoneHint: (): Inlines => ['To change your time zone: ', command('/settings')],
  staleButton: 'This button is out of date.',
  sorry:
    'I am sorry, something went wrong on our side. Nothing of yours is lost; please try again in a moment.',
}

export type Text = typeof en
