// In which language a page speaks: the one chosen in the dashboard on this
// device, else the first of the browser's that there is. Every page has its
// texts beside it, as one catalogue of all languages; what is missing in one
// does not compile.

import { chosen } from './chosen'

const languages = ['en', 'de'] as const
type Language = (typeof languages)[number]

const known = (tag: string | null | undefined) => languages.find((each) => each === tag?.split('-')[0])

export const language: Language =
  known(chosen('usher.language')) ?? navigator.languages.map(known).find((each) => each !== undefined) ?? 'en'

/** The reader's own way with dates, where it belongs to the language that is read. */
export const locale = navigator.languages.find((tag) => known(tag) === language) ?? language

document.documentElement.lang = language

export function pick<Texts>(catalogue: Record<Language, Texts>): Texts {
  return catalogue[language]
}
