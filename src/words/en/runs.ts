import type { Words } from '../dictionary.ts';
import type { runs as ja } from '../ja/runs.ts';

/** English: runs that are kept, their codes and links. */
export const runs: Words<typeof ja> = {
  'runs.title': 'Runs on this device',
  'runs.lead': 'They are kept in this browser on this device, and nowhere else.',
  'runs.mayGo':
    'A browser may delete them when the page is not opened for long: Safari after seven days. To be sure of a run, keep its code or link.',
  'runs.none': 'None yet.',
  'runs.otherEdition': 'Played in edition {made}; edition {here} cannot open it.',
  'runs.notKept': 'This device could not save it.',
  'runs.more': 'The latest {shown} of {all}.',
  'runs.stands': '{done} of {rounds} winters decided',
  'runs.over': 'finished',
  'runs.line': '{course} · seed {seed} · {stands}',
  'runs.open': 'Open',
  'runs.openThis': 'Open “{name}”',
  'runs.name': 'Name',
  'runs.nameThis': 'Name “{name}”',
  'runs.nameField': 'Name (up to 40 letters)',
  'runs.nameKeep': 'Keep',
  'runs.drop': 'Delete',
  'runs.dropThis': 'Delete “{name}”',
  'runs.dropAsk': 'This deletes the run and its notes for good.',
  'runs.dropYes': 'Delete it',
  'runs.dropNo': 'Keep it',

  'code.title': 'Open a code or a seed',
  'code.field': 'Run code',
  'code.hint':
    'A link, or a message with a code in it, can be pasted as it is. Capital or small letters, O or 0, I, L or 1, with or without hyphens: all are read.',
  'code.open': 'Open',
  'code.empty': 'Type a code first.',
  'code.tooLong': 'That is longer than any code. Type only the code.',
  'code.none': 'There is no code in this. A code is groups of four: digits, and letters other than U.',
  'code.several': 'There are {count} different codes in this. Please leave only one.',
  'code.badGroup': 'Group {place}, “{letters}”, has a character that no code uses.',
  'code.groupLength': 'Group {place}, “{letters}”, should have four characters.',
  'code.slip': 'If there is only one slip, it is in group {place}, “{letters}”.',
  'code.slipInEither':
    'If there is only one slip, it is in group {place}, “{letters}”, or in group {other}, “{otherLetters}”.',
  'code.mistyped': 'A character is wrong, missing or out of place. Please compare again.',
  'code.otherEdition':
    'This code belongs to edition {made}; this page plays edition {here}, so it cannot be opened here.',
  'code.openThere': 'Open it in edition {made}',
  'code.impossible': 'The code is typed correctly, but no run has it.',
  'code.isCode': 'This is a run code, so it was moved here.',
  'code.seedTitle': 'Start with a seed',
  'code.seedField': 'Seed (five characters)',
  'code.noSeed': 'A seed is five characters: 0 to 9 and letters other than U.',
  'code.severalSeeds': 'There are {count} different seeds in this. Please leave only one.',
  'code.isSeed': 'This is a seed, so it was moved here. Choose a course and start.',
  'code.course': 'Course',
  'code.seedStart': 'Start with this seed',

  'share.title': 'The code of this run',
  'share.text': 'This code holds the seed and all you decided. On any other device it gives the same result.',
  'share.openWinter':
    'This code holds the seed and all you have decided so far. The winter you are sharing out now is not in it yet.',
  'share.copyCode': 'Copy the code',
  'share.copyLink': 'Copy the link',
  'share.copiedCode': 'The code is copied.',
  'share.copiedLink': 'The link is copied.',
  'share.notCopied': 'It could not be copied. Please copy the code by hand.',
  'share.qr': 'QR code that opens this run',
  'share.noQr': 'This page’s address is too long for a QR code. Please copy the link instead.',
  'paper.class': 'Class',
  'paper.group': 'Group',
  'paper.name': 'Name',
  'paper.found': 'What we noticed',
  'share.print': 'Print (A4)',
  'share.csv': 'Download as a table (CSV)',
  'share.printShort': 'Print one page',

  'link.title': 'A link has brought a run',
  'link.kept':
    'Your own run is kept on this device. You can go on with it after looking at the one from the link.',
  'link.fresh':
    'Nothing has been decided in your own run yet, so it is not kept if you look at the one from the link.',
  'link.open': 'Look at the run from the link',
  'link.stay': 'Go on with my run',

  'unsaved.text': 'This device cannot keep your run. Write down the code to go on later.',
  'unsaved.code': 'Show the code',

  'newer.text': 'There is a newer version.',
  'newer.take': 'Change to it',
  'newer.elsewhere': 'A run is open in another tab. Close that first, then press again.',
};
