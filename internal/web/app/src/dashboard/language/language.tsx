// In which language a reader reads. Every room has its texts beside it, as one
// catalogue of all languages; what is missing in one does not compile.

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { type Formats, formatsFor } from './formats'

export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages
export type Catalogue<Texts> = Record<Language, Texts>

interface Reading {
  language: Language
  formats: Formats
  read: (language: Language) => void
}

const Reading = createContext<Reading | null>(null)
const kept = 'usher.language'

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(preferred)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    // Comes when another tab has chosen.
    const follow = ({ key }: StorageEvent) => key === kept && setLanguage(preferred())
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [])
  const reading = useMemo<Reading>(
    () => ({
      language,
      formats: formatsFor(localeOf(language)),
      read(chosen) {
        localStorage.setItem(kept, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <Reading value={reading}>{children}</Reading>
}

export function useLanguage(): Reading {
  const reading = use(Reading)
  if (!reading) throw new Error('there is no LanguageProvider above')
  return reading
}

export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLanguage().language]
}

export function useFormats(): Formats {
  return useLanguage().formats
}

function isLanguage(tag: string | null | undefined): tag is Language {
  return tag != null && tag in languages
}

function preferred(): Language {
  const chosen = localStorage.getItem(kept)
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en'
}

/** The reader's own way with dates and numbers, where it belongs to the language that is read. */
function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language
}
