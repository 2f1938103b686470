// What the page behind an invitation's letter says.

export const texts = {
  opening: 'Opening your invitation…',

  invitedBy: (inviter: string, organization: string) => `${inviter} invites you to ${organization}.`,
  invited: (organization: string) => `You are invited to ${organization}.`,

  newAccount: 'Choose a name and a password, and you are in.',
  newPassword: 'This invitation proves that the address is yours. Set a new password for it, and you are in.',
  addressHint: 'The invitation was sent to this address.',
  signInFirst: 'You have an account with this address. Sign in to join.',

  decline: 'Decline',
  declineTitle: 'Decline this invitation?',
  declineLead: (organization: string) =>
    `${organization} will see that you said no. This link will then stop working.`,
  declineReason: 'A word to them (optional)',
  declineSure: 'Yes, decline',
  declining: 'Declining…',
  declineNot: 'Keep the invitation',
  declinedNow: 'You declined the invitation',
  declinedNowLead: (organization: string) => `${organization} will see your answer. You can close this page.`,

  wrongAccountTitle: 'You are signed in as somebody else',
  wrongAccount: (email: string) => `This invitation is for ${email}.`,

  welcomeLead: 'You are a member now, and signed in.',

  mangledTitle: 'This link does not work',
  mangled:
    'It may have been cut off on its way. Open it again from the letter, or copy it whole. If that does not help, ask your admin for a new one.',
  expiredTitle: 'This invitation has expired',
  expired: (moment: string) => `It was open until ${moment}. Ask your admin for a new one.`,
  replacedTitle: 'There is a newer letter',
  replaced: (organization: string) =>
    `${organization} sent you the invitation again since, and this link stopped working. Open the one in the newest letter.`,
  revokedTitle: 'This invitation was withdrawn',
  revoked: (organization: string) =>
    `${organization} took it back. If you think that is a mistake, ask your admin for a new one.`,
  acceptedTitle: 'This invitation has been used',
  accepted: (organization: string, signedIn: boolean) =>
    signedIn
      ? `It brought somebody to ${organization}. You are signed in.`
      : `It brought somebody to ${organization}. If that was you, sign in to go on.`,
  declinedTitle: 'This invitation was declined',
  declined: 'If you have changed your mind, ask your admin for a new one.',
  awaitingTitle: 'Not quite ready',
  awaiting: (organization: string) =>
    `Somebody at ${organization} still has to approve this invitation. Come back later: the same link will work then.`,
  rejectedTitle: 'This invitation was not approved',
  rejected: (organization: string) => `${organization} decided against it. Your admin can tell you more.`,
}
