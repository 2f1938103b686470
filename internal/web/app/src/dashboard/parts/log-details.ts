// What stands behind the colon of the server's sentences, in German. It is a list of
// parts, which the server has in English only; one that is not known stays as it is.

import type { EventKind } from '../client/generated'
import { names } from './names'

interface Details {
  /** What stands between the parts. */
  between: string
  known?: Record<string, string>
  patterns?: [RegExp, (...told: string[]) => string][]
}

const { role } = names.de
const roles: Record<string, string> = role
const counted = (count = '', one: string, more: string) => `${count} ${count === '1' ? one : more}`
const sharedWith = (places: string, called: string) =>
  `geteilt mit den ${places} ${called.replace(/ and (\d+) more$/, ' und $1 weiteren')}`
const authentications: Record<string, string> = {
  OK: 'angemeldet',
  EXPIRED: 'abgelaufen',
  MISSING: 'noch nicht angemeldet',
}

const details: Partial<Record<EventKind, Details>> = {
  ORGANIZATION_POLICY_CHANGED: {
    between: ', ',
    known: {
      'which domains are let in': 'welche Domains zugelassen sind',
      'the listed domains': 'die erlaubten Domains',
      'how long invitations are valid': 'wie lange Einladungen gelten',
      'how long they may be': 'wie lange sie höchstens gelten',
      'whether links may be made': 'ob Links erstellt werden dürfen',
      'how long links may work': 'wie lange Links höchstens gelten',
      'the seats': 'die Plätze',
      'how many admins there should be': 'wie viele Admins es geben soll',
      'how many a person may invite on a day': 'wie viele jemand am Tag einladen darf',
      'how many may be invited on a day': 'wie viele am Tag eingeladen werden dürfen',
      'how many invitations may be open': 'wie viele Einladungen offen sein dürfen',
      'how many letters an address gets on a day': 'wie viele Briefe eine Adresse am Tag bekommt',
      'who may invite': 'wer einladen darf',
      'how long what is past is kept': 'wie lange Vergangenes aufbewahrt wird',
    },
  },
  ORGANIZATION_WELCOME_CHANGED: {
    between: ', ',
    known: {
      models: 'Modelle',
      integrations: 'Integrationen',
      'storage limit': 'Speicherplatz',
      'agent limit': 'Agenten',
      'team space': 'Teamraum',
      guide: 'Einstieg',
      playbook: 'Handbuch',
      support: 'Hilfe',
    },
  },
  APPROVAL_RULE_CHANGED: {
    between: ', ',
    known: { 'outside of the listed domains': 'außerhalb der erlaubten Domains' },
    patterns: [
      [/^role at least (.+)$/, (name = '') => `mindestens als ${roles[name.toUpperCase()] ?? name}`],
      [/^more than (\d+) at once$/, (count) => `mehr als ${count} auf einmal`],
      [/^valid for more than (\d+) days$/, (days) => `länger als ${counted(days, 'Tag', 'Tage')} gültig`],
      [
        /^needs (\d+) approvers? within (\d+) hours?$/,
        (approvers, hours) =>
          `braucht ${counted(approvers, 'Freigabe', 'Freigaben')} binnen ${counted(hours, 'Stunde', 'Stunden')}`,
      ],
    ],
  },
  IMPORT_FINISHED: {
    between: ', ',
    patterns: [
      [/^(\d+) invited$/, (count) => `${count} eingeladen`],
      [/^(\d+) invited anew$/, (count) => `${count} erneut eingeladen`],
      [/^(\d+) given another role$/, (count) => `${count} mit anderer Rolle`],
      [/^(\d+) waiting for an approval$/, (count) => `${count} auf Freigabe wartend`],
      [/^(\d+) skipped$/, (count) => `${count} übersprungen`],
      [/^(\d+) rejected$/, (count) => `${count} ausgelassen`],
    ],
  },
  INTEGRATION_CHANGED: {
    between: '; ',
    known: {
      'it was switched on': 'sie wurde eingeschaltet',
      'it was switched off': 'sie wurde ausgeschaltet',
      'it is shared with the whole organization': 'geteilt mit der ganzen Organisation',
    },
    patterns: [
      [/^it is called (.+) now$/, (name) => `sie heißt jetzt ${name}`],
      [
        /^its authentication is (\w+), before: (\w+)$/,
        (now = '', before = '') =>
          `beim Produkt ${authentications[now] ?? now} (vorher: ${authentications[before] ?? before})`,
      ],
      [/^it is shared with the departments (.+)$/, (called = '') => sharedWith('Abteilungen', called)],
      [/^it is shared with the spaces (.+)$/, (called = '') => sharedWith('Teamräumen', called)],
    ],
  },
}

export function detailInGerman(kind: EventKind, detail: string): string {
  const { between, known = {}, patterns = [] } = details[kind] ?? {}
  if (!between) return detail
  const say = (part: string) => {
    for (const [pattern, german] of patterns) {
      const told = pattern.exec(part)
      if (told) return german(...told.slice(1))
    }
    return known[part] ?? part
  }
  return detail.split(between).map(say).join(between)
}
