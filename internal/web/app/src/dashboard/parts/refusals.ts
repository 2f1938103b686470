// The codes of refusals, in sentences. In English the server's own sentence is
// shown, which knows the case; these are for where there is none.

import type { UserErrorCode } from '../client/problems'
import type { Catalogue } from '../language/language'

const en: Record<UserErrorCode, string> = {
  INVALID: 'This value cannot be right.',
  REQUIRED: 'Please fill this in.',
  TOO_LONG: 'This is too long.',
  NOT_FOUND: 'This does not exist any more.',
  FORBIDDEN: 'Your role does not permit this.',
  CONFLICT: 'Something else is in the way: it is taken, not empty, or has changed meanwhile.',
  ALREADY_MEMBER: 'This person is a member already.',
  ALREADY_INVITED: 'This address is invited already. Send that invitation again, or revoke it.',
  ROLE_ABOVE_OWN: 'Nobody gives a role above their own.',
  LAST_ADMIN: 'The organization needs an active admin who manages members.',
  TOKEN_INVALID: 'This link is not valid.',
  EXPIRED: 'Its time has passed.',
  REVOKED: 'It was revoked.',
  ALREADY_ACCEPTED: 'It was accepted before.',
  ALREADY_USED: 'It was used before.',
  ALREADY_DECIDED: 'It was decided before.',
  SIGN_IN_REQUIRED: 'Please sign in first.',
  WRONG_ACCOUNT: 'You are signed in as somebody else.',
  WRONG_CREDENTIALS: 'Address and password do not fit together.',
  WEAK_PASSWORD: 'A password needs 10 to 256 characters.',
  POLICY_REFUSED: "The organization's policy does not allow this.",
  INVITATIONS_PAUSED: 'The organization takes in nobody at present.',
  LIMIT_REACHED: 'A limit is reached. Please try again later.',
}

const de: typeof en = {
  INVALID: 'Dieser Wert kann nicht stimmen.',
  REQUIRED: 'Bitte füllen Sie das aus.',
  TOO_LONG: 'Das ist zu lang.',
  NOT_FOUND: 'Das gibt es nicht mehr.',
  FORBIDDEN: 'Ihre Rolle erlaubt das nicht.',
  CONFLICT: 'Etwas steht im Weg: Es ist vergeben, nicht leer oder hat sich inzwischen geändert.',
  ALREADY_MEMBER: 'Diese Person ist schon Mitglied.',
  ALREADY_INVITED:
    'Diese Adresse ist schon eingeladen. Senden Sie jene Einladung erneut, oder ziehen Sie sie zurück.',
  ROLE_ABOVE_OWN: 'Niemand vergibt eine Rolle über der eigenen.',
  LAST_ADMIN: 'Die Organisation braucht einen aktiven Admin, der Mitglieder verwaltet.',
  TOKEN_INVALID: 'Dieser Link ist nicht gültig.',
  EXPIRED: 'Die Zeit dafür ist abgelaufen.',
  REVOKED: 'Es wurde zurückgezogen.',
  ALREADY_ACCEPTED: 'Es wurde schon angenommen.',
  ALREADY_USED: 'Es wurde schon benutzt.',
  ALREADY_DECIDED: 'Es wurde schon entschieden.',
  SIGN_IN_REQUIRED: 'Bitte melden Sie sich zuerst an.',
  WRONG_ACCOUNT: 'Sie sind als jemand anderes angemeldet.',
  WRONG_CREDENTIALS: 'Adresse und Passwort passen nicht zusammen.',
  WEAK_PASSWORD: 'Ein Passwort braucht 10 bis 256 Zeichen.',
  POLICY_REFUSED: 'Die Regeln der Organisation erlauben das nicht.',
  INVITATIONS_PAUSED: 'Die Organisation nimmt zurzeit niemanden auf.',
  LIMIT_REACHED: 'Eine Grenze ist erreicht. Bitte versuchen Sie es später noch einmal.',
}

export const refusals: Catalogue<typeof en> = { en, de }
