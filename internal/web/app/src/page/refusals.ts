// Refusals for those who do not read English. The server's own sentences are
// English, and know the case better than a code can; each code says here what it
// means to somebody who comes in.

import type { UserErrorCode } from '../graphql/generated'
import { pick } from './language'

const de: Partial<Record<UserErrorCode, string>> = {
  INVALID: 'Dieser Wert kann nicht stimmen.',
  REQUIRED: 'Bitte füllen Sie das aus.',
  TOO_LONG: 'Das ist zu lang.',
  CONFLICT: 'Das ist schon vergeben.',
  ALREADY_MEMBER: 'Sie sind schon Mitglied.',
  ROLE_ABOVE_OWN:
    'Wer Sie eingeladen oder Ihnen diesen Link gegeben hat, darf das nicht mehr. Bitten Sie um eine neue Einladung.',
  TOKEN_INVALID: 'Dieser Link ist nicht gültig.',
  EXPIRED: 'Dieser Link ist abgelaufen.',
  REVOKED: 'Dieser Link wurde zurückgezogen.',
  ALREADY_ACCEPTED: 'Diese Einladung wurde schon angenommen.',
  ALREADY_USED: 'Dieser Link wurde schon benutzt.',
  ALREADY_DECIDED: 'Darüber wurde schon entschieden.',
  SIGN_IN_REQUIRED: 'Zu dieser Adresse gibt es ein Konto. Bitte melden Sie sich an.',
  WRONG_ACCOUNT: 'Diese Einladung ist für ein anderes Konto.',
  WRONG_CREDENTIALS: 'Die Adresse oder das Passwort stimmt nicht.',
  WEAK_PASSWORD: 'Ein Passwort braucht 10 bis 256 Zeichen.',
  POLICY_REFUSED: 'Die Regeln der Organisation erlauben das nicht.',
  INVITATIONS_PAUSED: 'Die Organisation nimmt zurzeit niemanden auf.',
  LIMIT_REACHED: 'Alle Plätze sind vergeben. Fragen Sie Ihren Admin.',
}

const refusals = pick({ en: {}, de })

/** A refusal in the reader's language. */
export function said(code: UserErrorCode, message: string): string {
  return refusals[code] ?? message
}
