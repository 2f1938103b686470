// What the page for a forgotten password says.

export const texts = {
  requestTitle: 'Forgot your password?',
  requestLead: 'Tell us your address, and a letter with a link to a new password will come.',
  request: 'Send the letter',
  requesting: 'Sending…',
  requestedTitle: 'Look into your inbox',
  requested: (email: string) =>
    `If ${email} has an account here, a letter is on its way. It can take a few minutes.`,
  backToSignIn: 'Back to sign-in',

  title: 'Choose a new password',
  lead: 'You will be signed out everywhere else.',
  submit: 'Set the password',
  busy: 'Saving…',
  doneTitle: 'Your new password is set',
  doneLead: 'You are signed in.',

  spentTitle: 'This link does not work any more',
  anotherLetter: 'Ask for another letter',
}
