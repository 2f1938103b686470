// What the sign-in page says.

export const texts = {
  title: 'Sign in',
  lead: 'Good to see you again.',

  linkTitle: 'Sign in to usher',
  linkLead: 'This link signs you in once. Nothing happens until you press the button.',

  spentTitle: 'This sign-in link does not work any more',
  withPassword: 'Sign in with a password',
}
