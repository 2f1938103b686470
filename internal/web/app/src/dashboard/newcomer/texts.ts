// What is said to whoever belongs nowhere yet, or makes a new organization.

import type { Catalogue } from '../language/language'

const en = {
  invitations: 'Invitations to you',
  invitationsLead:
    'To join, open the link in the letter. If the letter is lost, ask whoever invited you to send it again.',
  as: (role: string) => `as ${role}`,
  by: (name: string) => `invited by ${name}`,
  ends: 'expires',

  newOrganization: 'New organization',
  newOrganizationLead: 'You are its first admin, and can invite the others at once.',
  name: 'Name of the organization',
  slug: 'Short name',
  slugHint: 'Small letters, digits and hyphens, for addresses. Left empty, one is made from the name.',
  create: 'Create the organization',
}

const de: typeof en = {
  invitations: 'Einladungen an Sie',
  invitationsLead:
    'Um beizutreten, öffnen Sie den Link im Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.',
  as: (role) => `als ${role}`,
  by: (name) => `eingeladen von ${name}`,
  ends: 'läuft ab',

  newOrganization: 'Neue Organisation',
  newOrganizationLead: 'Sie sind ihr erster Admin und können die anderen sofort einladen.',
  name: 'Name der Organisation',
  slug: 'Kurzname',
  slugHint:
    'Kleine Buchstaben, Ziffern und Bindestriche, für Adressen. Leer gelassen, entsteht er aus dem Namen.',
  create: 'Organisation anlegen',
}

export const texts: Catalogue<typeof en> = { en, de }
