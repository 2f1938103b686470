// What every page says. Each page has a catalogue like this one beside it; a
// second language is a second set of these objects.

export const texts = {
  locale: 'en',

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
