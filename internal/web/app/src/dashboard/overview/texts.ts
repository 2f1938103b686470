// What the overview says.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Overview',
}

const de: typeof en = {
  title: 'Überblick',
}

export const texts: Catalogue<typeof en> = { en, de }
