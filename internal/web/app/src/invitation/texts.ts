// What the page behind an invitation's letter says.

import { pick } from '../page/language'

const en = {
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
  joinedTitle: 'You joined with this',
  joined: (organization: string) => `This invitation brought you to ${organization}. You are signed in.`,
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

const de: typeof en = {
  opening: 'Ihre Einladung wird geöffnet…',

  invitedBy: (inviter, organization) => `${inviter} lädt Sie zu ${organization} ein.`,
  invited: (organization) => `Sie sind zu ${organization} eingeladen.`,

  newAccount: 'Wählen Sie einen Namen und ein Passwort, und Sie sind dabei.',
  newPassword:
    'Diese Einladung zeigt, dass die Adresse Ihnen gehört. Setzen Sie ein neues Passwort für sie, und Sie sind dabei.',
  addressHint: 'An diese Adresse ging die Einladung.',
  signInFirst: 'Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, um beizutreten.',

  decline: 'Ablehnen',
  declineTitle: 'Diese Einladung ablehnen?',
  declineLead: (organization) =>
    `${organization} sieht, dass Sie abgelehnt haben. Danach gilt dieser Link nicht mehr.`,
  declineReason: 'Ein Wort dazu (freiwillig)',
  declineSure: 'Ja, ablehnen',
  declining: 'Lehnt ab…',
  declineNot: 'Einladung behalten',
  declinedNow: 'Sie haben die Einladung abgelehnt',
  declinedNowLead: (organization) => `${organization} sieht Ihre Antwort. Sie können diese Seite schließen.`,

  wrongAccountTitle: 'Sie sind als jemand anderes angemeldet',
  wrongAccount: (email) => `Diese Einladung ist für ${email}.`,

  welcomeLead: 'Sie sind jetzt Mitglied und angemeldet.',

  mangledTitle: 'Dieser Link gilt nicht',
  mangled:
    'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie ihn noch einmal aus dem Brief, oder kopieren Sie ihn ganz. Hilft das nicht, bitten Sie Ihren Admin um einen neuen.',
  expiredTitle: 'Diese Einladung ist abgelaufen',
  expired: (moment) => `Sie galt bis ${moment}. Bitten Sie Ihren Admin um eine neue.`,
  replacedTitle: 'Es gibt einen neueren Brief',
  replaced: (organization) =>
    `${organization} hat Ihnen die Einladung noch einmal gesendet, und dieser Link gilt nicht mehr. Öffnen Sie den im neuesten Brief.`,
  revokedTitle: 'Diese Einladung wurde zurückgezogen',
  revoked: (organization) =>
    `${organization} hat sie zurückgenommen. Wenn Sie das für ein Versehen halten, bitten Sie Ihren Admin um eine neue.`,
  joinedTitle: 'Sie sind damit beigetreten',
  joined: (organization) => `Diese Einladung hat Sie zu ${organization} gebracht. Sie sind angemeldet.`,
  acceptedTitle: 'Diese Einladung wurde schon benutzt',
  accepted: (organization, signedIn) =>
    signedIn
      ? `Sie hat jemanden zu ${organization} gebracht. Sie sind angemeldet.`
      : `Sie hat jemanden zu ${organization} gebracht. Waren das Sie, melden Sie sich an, um weiterzugehen.`,
  declinedTitle: 'Diese Einladung wurde abgelehnt',
  declined: 'Wenn Sie es sich anders überlegt haben, bitten Sie Ihren Admin um eine neue.',
  awaitingTitle: 'Noch nicht ganz so weit',
  awaiting: (organization) =>
    `Jemand bei ${organization} muss diese Einladung noch freigeben. Kommen Sie später wieder: Derselbe Link gilt dann.`,
  rejectedTitle: 'Diese Einladung wurde nicht freigegeben',
  rejected: (organization) =>
    `${organization} hat sich dagegen entschieden. Ihr Admin kann Ihnen mehr sagen.`,
}

export const texts = pick({ en, de })
