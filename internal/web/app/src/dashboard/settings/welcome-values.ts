// The welcome letter's settings while they are typed: an empty text is ''.

import type { OrganizationWelcomeInput, WelcomeFieldsFragment } from './generated'

type Welcome = NonNullable<WelcomeFieldsFragment['welcome']>

export const lines = [
  'storageLimit',
  'agentLimit',
  'teamSpace',
  'guideUrl',
  'playbookUrl',
  'supportEmail',
] as const
type Line = (typeof lines)[number]

export type WelcomeValues = Record<Line, string> & { models: string[]; integrationCount: number | null }

export function valuesOf(welcome: Welcome): WelcomeValues {
  const { models, integrationCount } = welcome
  return {
    models,
    integrationCount,
    storageLimit: welcome.storageLimit ?? '',
    agentLimit: welcome.agentLimit ?? '',
    teamSpace: welcome.teamSpace ?? '',
    guideUrl: welcome.guideUrl ?? '',
    playbookUrl: welcome.playbookUrl ?? '',
    supportEmail: welcome.supportEmail ?? '',
  }
}

/** As the API takes it: the whole settings, and null for what has no line in the letter. */
export function inputOf({ models, integrationCount, ...typed }: WelcomeValues): OrganizationWelcomeInput {
  const input: OrganizationWelcomeInput = { models, integrationCount }
  for (const line of lines) input[line] = typed[line].trim() || null
  return input
}
