// How the steps of a decision about access are told.

import type { Role } from '../client/generated'
import type { Catalogue } from '../language/language'
import type { AccessAnswerFragment } from './generated'

type Step = AccessAnswerFragment['chain'][number]

interface Texts {
  /** Who was asked. With an integration, the first step is whom it is shared with. */
  source: (step: Step, first: boolean, roles: Record<Role, string>) => string
  /** What it said, in a word. */
  answer: (step: Step) => string
  /** Why; undefined for the server's own sentence. */
  because: (step: Step, first: boolean, roles: Record<Role, string>) => string | undefined
  decides: string
  changes: (when: string, allowed: boolean) => string
}

const en: Texts = {
  source({ source, subject }, first, roles) {
    switch (source) {
      case 'MEMBERSHIP':
        return 'Membership'
      case 'MEMBER':
        return 'Granted or denied personally'
      case 'DEPARTMENT':
        return `Department ${subject}`
      case 'ROLE':
        return `Role ${roleName(subject, roles)}`
      case 'SPACE':
        return `Team space ${subject}`
      case 'INTEGRATION':
        return first ? 'Shared' : 'Authenticated'
      case 'POLICY':
        return 'Switched on'
    }
  },
  answer({ source, effect }) {
    if (effect === 'GRANT') return 'yes'
    if (effect === 'DENY') return 'no'
    return source === 'MEMBERSHIP' ? 'does not stand in the way' : 'says nothing'
  },
  because({ source, subject, effect }, _first, roles) {
    if (source !== 'ROLE') return undefined
    return `The role ${roleName(subject, roles)} ${effect === 'GRANT' ? 'permits' : 'does not permit'} it.`
  },
  decides: 'This decides',
  changes: (when, allowed) => `From ${when} on the answer will be ${allowed ? 'no' : 'yes'}.`,
}

const de: Texts = {
  source({ source, subject }, first, roles) {
    switch (source) {
      case 'MEMBERSHIP':
        return 'Mitgliedschaft'
      case 'MEMBER':
        return 'Persönlich gewährt oder verweigert'
      case 'DEPARTMENT':
        return `Abteilung ${subject}`
      case 'ROLE':
        return `Rolle ${roleName(subject, roles)}`
      case 'SPACE':
        return `Teamraum ${subject}`
      case 'INTEGRATION':
        return first ? 'Geteilt' : 'Angemeldet'
      case 'POLICY':
        return 'Eingeschaltet'
    }
  },
  answer({ source, effect }) {
    if (effect === 'GRANT') return 'ja'
    if (effect === 'DENY') return 'nein'
    return source === 'MEMBERSHIP' ? 'steht nicht im Weg' : 'sagt nichts'
  },
  because({ source, subject, effect }, first, roles) {
    const yes = effect === 'GRANT'
    switch (source) {
      case 'MEMBERSHIP':
        return effect === 'DENY' ? 'Ist kein aktives Mitglied.' : 'Ist aktives Mitglied.'
      case 'MEMBER':
        // The server's sentence has the words of whoever set it.
        return effect === 'NONE' ? 'Der Person ist nichts eigens gewährt oder verweigert.' : undefined
      case 'DEPARTMENT':
        return yes
          ? 'Die Abteilung gewährt es.'
          : effect === 'DENY'
            ? 'Die Abteilung verweigert es.'
            : 'Die Abteilung legt nichts dazu fest.'
      case 'ROLE':
        return `Die Rolle ${roleName(subject, roles)} erlaubt es${yes ? '' : ' nicht'}.`
      case 'SPACE':
        return yes
          ? 'Die Rolle in diesem Raum erlaubt es.'
          : 'Ist nicht im Raum, oder die Rolle dort erlaubt es nicht.'
      case 'INTEGRATION':
        if (first) return yes ? 'Mit dieser Person geteilt.' : 'Nicht mit dieser Person geteilt.'
        return yes
          ? 'Die Integration ist angemeldet.'
          : 'Die Integration ist nicht angemeldet, oder nicht mehr.'
      case 'POLICY':
        return yes ? 'Die Integration ist eingeschaltet.' : 'Die Integration ist für alle ausgeschaltet.'
    }
  },
  decides: 'Das entscheidet',
  changes: (when, allowed) => `Ab ${when} lautet die Antwort ${allowed ? 'nein' : 'ja'}.`,
}

/** The name of one that the organization made, or a built-in one as the API calls it. */
function roleName(subject: string | null, roles: Record<Role, string>): string {
  const builtIn = subject?.toUpperCase() ?? ''
  return isRole(builtIn, roles) ? roles[builtIn] : (subject ?? '')
}

function isRole(name: string, roles: Record<Role, string>): name is Role {
  return name in roles
}

export const accessTexts: Catalogue<Texts> = { en, de }
