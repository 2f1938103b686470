// How the steps of a decision about access are told.

import type { Role } from '../client/generated'
import type { Catalogue } from '../language/language'
import type { AccessAnswerFragment } from './generated'

type Step = AccessAnswerFragment['chain'][number]
type Effect = Step['effect']

interface Texts {
  effects: Record<Effect, string>
  decides: string
  changes: (when: string, allowed: boolean) => string
  /** Who was asked. With an integration, the first step is whom it is shared with. */
  source: (step: Step, first: boolean) => string
  /** What it said; undefined for the server's own sentence. */
  said: (step: Step, first: boolean, roles: Record<Role, string>) => string | undefined
}

const en: Texts = {
  effects: { GRANT: 'yes', DENY: 'no', NONE: 'says nothing' },
  decides: 'this decides',
  changes: (when, allowed) => `From ${when} on the answer will be ${allowed ? 'no' : 'yes'}.`,
  source({ source, subject }, first) {
    switch (source) {
      case 'MEMBERSHIP':
        return 'Membership'
      case 'MEMBER':
        return 'Set for the person'
      case 'DEPARTMENT':
        return `Department ${subject}`
      case 'ROLE':
        return 'Role'
      case 'SPACE':
        return `Team space ${subject}`
      case 'INTEGRATION':
        return first ? 'Sharing' : 'Authentication'
      default:
        return 'Switch'
    }
  },
  said({ source, subject, effect }, _first, roles) {
    if (source !== 'ROLE') return undefined
    return `The role ${roleName(subject, roles)} ${effect === 'GRANT' ? 'permits' : 'does not permit'} it.`
  },
}

const de: Texts = {
  effects: { GRANT: 'ja', DENY: 'nein', NONE: 'sagt nichts' },
  decides: 'das entscheidet',
  changes: (when, allowed) => `Ab ${when} lautet die Antwort ${allowed ? 'nein' : 'ja'}.`,
  source({ source, subject }, first) {
    switch (source) {
      case 'MEMBERSHIP':
        return 'Mitgliedschaft'
      case 'MEMBER':
        return 'Für die Person festgelegt'
      case 'DEPARTMENT':
        return `Abteilung ${subject}`
      case 'ROLE':
        return 'Rolle'
      case 'SPACE':
        return `Teamraum ${subject}`
      case 'INTEGRATION':
        return first ? 'Freigabe' : 'Anmeldung beim Produkt'
      default:
        return 'Schalter'
    }
  },
  said({ source, subject, effect }, first, roles) {
    const yes = effect === 'GRANT'
    switch (source) {
      case 'MEMBERSHIP':
        return effect === 'DENY' ? 'Ist kein aktives Mitglied.' : 'Ist aktives Mitglied.'
      case 'MEMBER':
        // The server's sentence has the words of whoever set it.
        return effect === 'NONE' ? 'Nichts.' : undefined
      case 'DEPARTMENT':
        return yes
          ? 'Die Abteilung gewährt es.'
          : effect === 'DENY'
            ? 'Die Abteilung entzieht es.'
            : 'Sagt nichts dazu.'
      case 'ROLE':
        return `Die Rolle ${roleName(subject, roles)} erlaubt es${yes ? '' : ' nicht'}.`
      case 'SPACE':
        return yes
          ? 'Die Rolle in diesem Raum erlaubt es.'
          : 'Ist nicht im Raum, oder die Rolle dort erlaubt es nicht.'
      case 'INTEGRATION':
        if (first) return yes ? 'Für diese Person freigegeben.' : 'Für diese Person nicht freigegeben.'
        return yes
          ? 'Die Integration ist angemeldet.'
          : 'Die Integration ist nicht angemeldet, oder nicht mehr.'
      case 'POLICY':
        return yes ? 'Die Integration ist eingeschaltet.' : 'Die Integration ist für alle ausgeschaltet.'
      default:
        return undefined
    }
  },
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
