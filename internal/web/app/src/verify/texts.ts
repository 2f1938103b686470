// What the page behind a verification letter says.

export const texts = {
  title: 'Verify your address',
  lead: 'One click shows that this address is yours.',
  submit: 'Verify my address',
  busy: 'Verifying…',

  doneTitle: 'Your address is verified',
  doneLead: 'Thank you. Invitations to it can find you now.',

  spentTitle: 'This link does not work any more',
  mangled: 'It may have been cut off on its way. Open it again or copy it whole.',
  newLetter: 'Send me a new letter',
  sending: 'Sending…',
  signInForLetter: 'Sign in, and we will send you a new letter.',
  sentTitle: 'A new letter is on its way',
  sentLead: (email: string) => `Look into the inbox of ${email} and open the newest letter from us.`,
}
