// What the first-run page says.

import { pick } from '../page/language'

const en = {
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

const de: typeof en = {
  title: 'usher einrichten',
  lead: 'Ihre Organisation, und Sie als ihr erster Admin.',
  organizationName: 'Name der Organisation',
  slug: 'Kurzname',
  slugHint:
    'Kleine Buchstaben, Ziffern und Bindestriche, für Adressen und die Kommandozeile. Leer gelassen, entsteht er aus dem Namen.',
  submit: 'Organisation anlegen',
  busy: 'Legt an…',

  doneTitle: (organization) => `${organization} ist bereit`,
  doneLead: 'Sie sind Admin und angemeldet. Laden Sie nun die ersten Leute ein.',

  invalidTitle: 'Dieser Link zum Einrichten gilt nicht',
  invalid:
    'Vielleicht ist er abgeschnitten, oder er wurde schon benutzt. Kopieren Sie den ganzen Link aus dem Terminal; ein Server ohne Organisation zeigt beim Start einen neuen.',
}

export const texts = pick({ en, de })
