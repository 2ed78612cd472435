// What editors are told of each other and of what they did, in English. Sets the type for the other languages.
import { bold, code, command, type Inlines } from '../../../../digests/document.ts'

export const editing = {
  editorsTitle: 'Editors',
  /** Of those whom the settings name. */
  byOperator: 'named by the operator',
  appointedOn: (by: string, day: string): string => `appointed by ${by} on ${day}`,
  editorsHint:
    'Editors see what waits for them, mend what readers are told, and look after sources. Only those whom the operator has named appoint others.',
  appoint: 'Appoint an editor',
  appointAsk:
    'Whom? Forward me a message of theirs, share their contact, or write their Telegram number. Or let me make a link that serves once.',
  makeLink: 'Make a link',
  linkReady: (day: string): Inlines => [`Whoever opens this link first becomes an editor, until ${day}:`],
  openLink: 'Open the link',
  revokeLink: 'Revoke this link',
  linkRevoked: 'The link has been revoked.',
  whoIsThat:
    'Telegram does not tell me who that is: they keep their messages from being traced to them. Please share their contact, write their number, or make a link.',
  notANumber:
    'That is no Telegram number. It has digits only; a name with @ does not tell me who somebody is.',
  editorAlready: (name: string): Inlines => [bold(name), ' is an editor already.'],
  appointed: (name: string): Inlines => [bold(name), ' is an editor from now on.'],
  dismiss: (name: string): string => `Dismiss ${name}`,
  dismissAsk: (name: string): Inlines => ['Shall ', bold(name), ' be an editor no longer?'],
  dismissYes: 'Yes, dismiss',
  dismissed: (name: string): Inlines => [bold(name), ' is no editor any more.'],
  toEditors: '‹ Editors',
  youAreEditor: (): Inlines => [
    'You are an editor of this bot from now on. ',
    command('/help'),
    ' tells what you can do.',
  ],
  linkSpent: 'This link has been used, revoked, or is out of date. Please ask for a new one.',

  nobody: 'somebody',
  noActs: 'Nobody has decided anything yet.',
  logTitle: 'What editors did',
  logOf: (headline: string): string => `What editors did: ${headline}`,
  /** By kind of deed; what follows the colon is its object. */
  acts: {
    release: 'released to readers',
    withdraw: 'refused it or took it back',
    restore: 'found that there was such a meeting after all',
    mend: (fields: string): string => `mended: ${fields}`,
    join: 'joined two records',
    part: 'kept two records apart',
    split: 'split a record',
    accept: 'accepted a new reading',
    'pass-over': 'passed over a new reading',
    close: 'looked at what readers said',
    add: 'entered it by hand',
    appoint: (name: string): string => `appointed ${name}`,
    dismiss: (name: string): string => `dismissed ${name}`,
  },
  takenBack: 'taken back',
  undoNumber: (id: string): string => `Undo ${id}`,
  undoAsk: 'Shall this be taken back? Readers who were told of it learn what is different.',
  undoYes: 'Yes, take it back',
  undone: 'It has been taken back.',
  undoneBefore: 'It has been taken back already.',
  mayNotUndo: 'Only those whom the operator has named take that back.',
  toLog: '‹ What editors did',
  undo: 'Undo',

  addHow: (): Inlines => [
    'Send the address of a page or a post that tells of the meeting: ',
    code('/add https://example.org/news/talks'),
    '. I read it, and what is unsure you can release. Or enter the meeting by hand.',
  ],
  addByHand: 'Enter it by hand',
  addLines:
    'All in one message will do as well: after the command, a line for each answer, in this order; “-” for what is not known.',
  steps: {
    who: 'Who met? Countries and organisations, divided by commas; after a semicolon persons, if you like: “Türkiye, Uzbekistan; Hakan Fidan, foreign minister, Türkiye”.',
    when: 'On which day? Such as 2026-01-20 or 20.01.2026; only the month, 2026-01, if the day is not known.',
    where: 'In which city? Or “-” if that is not known, “phone” or “video” for a call.',
    kind: 'What kind of meeting was it?',
    source: 'Where does it stand? The address of a public page or post: whatever is shown can be traced.',
    sentence: 'Which sentence there says so? Quote it word for word, or send “-”.',
  },
  stepHint: (): Inlines => [command('/cancel'), ' drops what has been entered.'],
  wrong: {
    who: 'I need at least two countries or organisations that I know. Please write them again, divided by commas.',
    when: 'I could not find a day in that. Please write it like this: 2026-01-20.',
    where: 'I do not know that city. Please write the name of a larger one near it, or “-”.',
    kind: 'Please choose one of the kinds.',
    source: 'That is no public address. It begins with https://.',
    sentence: 'That is too long for a sentence: at most 1,000 characters.',
  },
  addPreview: 'This would be entered:',
  addYes: 'Enter it',
  addNo: 'Drop it',
  added: 'It has been entered. Readers are told of it.',
  addedTo: 'It has been entered, and belongs to a meeting that is on record.',
  addedWaits: 'It has been entered, and waits: it may be a meeting that is on record.',
  addedBefore: 'Exactly this has been entered already.',
  openCard: 'Open the card',
  addDropped: 'Very well, nothing has been entered.',
  addStale: (): Inlines => ['What had been entered is gone. ', command('/add'), ' begins anew.'],

  /** For every reader. */
  wrongAsk:
    'What is wrong with it? Choose, or write it in a sentence. An editor will look; nobody learns who said so.',
  wrongs: {
    date: 'The date',
    place: 'The place',
    who: 'Who took part',
    'no-meeting': 'It was no meeting',
    twice: 'It is told twice',
    else: 'Something else',
  },
  wrongElse: 'What is it? Please write it in a sentence.',
  wrongThanks: 'Thank you. An editor will look at it.',
  wrongAlready: 'You have told us already; an editor will look at it.',
  wrongTooMany: 'Thank you. You have told us of ten today; please tell us of more tomorrow.',
  wrongWhich: 'Which meeting do you mean?',
  complaintNotice: (headline: string): Inlines => ['Readers say that something is wrong: ', bold(headline)],
  complaintOpen: 'Look at it',
}

export type EditingText = typeof editing
