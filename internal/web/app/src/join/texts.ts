// What the page behind a shareable link says.

import { pick } from '../page/language'

const en = {
  opening: 'Opening your link…',

  offeredBy: (creator: string, organization: string) =>
    `${creator} shares a link to ${organization} with you. It works once.`,

  newAccount: 'Tell us who you are, and you are in.',
  emailHint: 'A letter will come to this address, to verify that it is yours.',
  haveAccount: 'I have an account',
  haveNoAccount: 'I have no account yet',
  signInFirst: 'Sign in, then join with one click.',

  welcomeLead: 'You are a member now, and signed in.',
  welcomeVerify: (email: string) =>
    `You are a member now, and signed in. A letter is on its way to ${email}: open its link to verify the address.`,

  mangledTitle: 'This link does not work',
  mangled:
    'It may have been cut off on its way. Open it again or copy it whole. If that does not help, ask for a new one.',
  expiredTitle: 'This link has expired',
  expired: (moment: string) => `It was open until ${moment}. Ask your admin for a new one.`,
  revokedTitle: 'This link was withdrawn',
  revoked: (organization: string) => `${organization} took it back. Ask your admin for a new one.`,
  usedTitle: 'This link has been used',
  used: (organization: string, signedIn: boolean) =>
    `It works once, and it brought somebody to ${organization}. ${
      signedIn
        ? 'If that was not you, ask your admin for a new one.'
        : 'If that was you, sign in to go on. If not, ask your admin for a new one.'
    }`,
}

const de: typeof en = {
  opening: 'Ihr Link wird geöffnet…',

  offeredBy: (creator, organization) =>
    `${creator} teilt mit Ihnen einen Link zu ${organization}. Er gilt einmal.`,

  newAccount: 'Sagen Sie uns, wer Sie sind, und Sie sind dabei.',
  emailHint: 'An diese Adresse kommt ein Brief, um zu bestätigen, dass sie Ihnen gehört.',
  haveAccount: 'Ich habe ein Konto',
  haveNoAccount: 'Ich habe noch kein Konto',
  signInFirst: 'Melden Sie sich an, und treten Sie dann mit einem Klick bei.',

  welcomeLead: 'Sie sind jetzt Mitglied und angemeldet.',
  welcomeVerify: (email) =>
    `Sie sind jetzt Mitglied und angemeldet. Ein Brief an ${email} ist unterwegs: Öffnen Sie seinen Link, um die Adresse zu bestätigen.`,

  mangledTitle: 'Dieser Link gilt nicht',
  mangled:
    'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie ihn noch einmal, oder kopieren Sie ihn ganz. Hilft das nicht, bitten Sie um einen neuen.',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expired: (moment) => `Er galt bis ${moment}. Bitten Sie Ihren Admin um einen neuen.`,
  revokedTitle: 'Dieser Link wurde zurückgezogen',
  revoked: (organization) => `${organization} hat ihn zurückgenommen. Bitten Sie Ihren Admin um einen neuen.`,
  usedTitle: 'Dieser Link wurde schon benutzt',
  used: (organization, signedIn) =>
    `Er gilt einmal, und er hat jemanden zu ${organization} gebracht. ${
      signedIn
        ? 'Waren das nicht Sie, bitten Sie Ihren Admin um einen neuen.'
        : 'Waren das Sie, melden Sie sich an, um weiterzugehen. Sonst bitten Sie Ihren Admin um einen neuen.'
    }`,
}

export const texts = pick({ en, de })
