// What the first-run page says.

export const texts = {
  title: 'Set up usher',
  lead: 'Your organization, and you as its first admin.',
  organizationName: 'Name of the organization',
  slug: 'Short name',
  slugHint:
    'Small letters, digits and hyphens, for addresses and the command line. Left empty, one is made from the name.',
  submit: 'Create the organization',
  busy: 'Creating…',

  doneTitle: (organization: string) => `${organization} is ready`,
  doneLead: 'You are its admin, and signed in. Invite the first people now.',

  invalidTitle: 'This set-up link does not work',
  invalid:
    'It may have been cut off, or it has been used. Copy the whole link from the terminal; a server without any organization prints a new one when it starts.',
}
