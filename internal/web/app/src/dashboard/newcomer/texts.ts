// What is said to whoever makes a new organization.

import type { Catalogue } from '../language/language'

const en = {
  newOrganization: 'New organization',
  newOrganizationLead: 'You are its first admin, and can invite the others at once.',
  name: 'Name of the organization',
  slug: 'Short name',
  slugHint: 'Small letters, digits and hyphens, for addresses. Left empty, one is made from the name.',
  create: 'Create the organization',
}

const de: typeof en = {
  newOrganization: 'Neue Organisation',
  newOrganizationLead: 'Sie sind ihr erster Admin und können die anderen sofort einladen.',
  name: 'Name der Organisation',
  slug: 'Kurzname',
  slugHint:
    'Kleine Buchstaben, Ziffern und Bindestriche, für Adressen. Leer gelassen, entsteht er aus dem Namen.',
  create: 'Organisation anlegen',
}

export const texts: Catalogue<typeof en> = { en, de }
