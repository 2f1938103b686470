// What the page behind a shareable link says.

export const texts = {
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
