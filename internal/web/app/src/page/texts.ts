// What every page says. Each page has a catalogue like this one beside it.

import { pick } from './language'

const en = {
  problemTitle: 'That did not work',
  tryAgain: 'Try again',
  unreachable:
    'The server cannot be reached. Check your connection and try again; nothing you typed is lost.',
  tooManyAttempts: (seconds: number) =>
    `Too many attempts. Please try again in ${
      seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.max(1, Math.ceil(seconds))} seconds`
    }.`,
  broken: (requestId?: string) =>
    `Something went wrong on the server; it was not your fault. Please try again.${
      requestId ? ` If it happens again, tell your admin this number: ${requestId}` : ''
    }`,

  name: 'Your name',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 10 characters. A few words in a row are good and easy to remember.',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  show: 'Show',
  hide: 'Hide',

  missing: (label: string) => `${label}: please fill this in.`,
  notAnAddress: 'This does not look like an e-mail address.',
  passwordTooShort: (typed: number) => `A password needs at least 10 characters; this one has ${typed}.`,

  signIn: 'Sign in',
  signingIn: 'Signing in…',
  forgotPassword: 'Forgot your password?',
  goOn: 'Go on',
}

const de: typeof en = {
  problemTitle: 'Das hat nicht geklappt',
  tryAgain: 'Noch einmal versuchen',
  unreachable:
    'Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; was Sie eingegeben haben, ist nicht verloren.',
  tooManyAttempts: (seconds) =>
    `Zu viele Versuche. Bitte versuchen Sie es in ${
      seconds > 90 ? `${Math.ceil(seconds / 60)} Minuten` : `${Math.max(1, Math.ceil(seconds))} Sekunden`
    } noch einmal.`,
  broken: (requestId) =>
    `Auf dem Server ging etwas schief; es lag nicht an Ihnen. Bitte versuchen Sie es noch einmal.${
      requestId ? ` Wenn es wieder geschieht, nennen Sie Ihrem Admin diese Nummer: ${requestId}` : ''
    }`,

  name: 'Ihr Name',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordHint: 'Mindestens 10 Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',
  show: 'Zeigen',
  hide: 'Verbergen',

  missing: (label) => `${label}: Bitte füllen Sie das aus.`,
  notAnAddress: 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  passwordTooShort: (typed) => `Ein Passwort braucht mindestens 10 Zeichen; dieses hat ${typed}.`,

  signIn: 'Anmelden',
  signingIn: 'Meldet an…',
  forgotPassword: 'Passwort vergessen?',
  goOn: 'Weiter',
}

export const texts = pick({ en, de })
