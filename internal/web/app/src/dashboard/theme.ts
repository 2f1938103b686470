// usher's colours, from which Mantine makes the looks of every component.

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const harbour: MantineColorsTuple = [
  '#e6f2ee',
  '#c9e6dd',
  '#a5d8ca',
  '#86dcc8',
  '#5fcbb3',
  '#2f9d87',
  '#1b7f6c',
  '#0f6b5c',
  '#0a5347',
  '#063b33',
]

/** Mantine's red is too pale beneath white, and its dark one beneath black. */
const red: MantineColorsTuple = [
  '#fcefee',
  '#f8d9d6',
  '#ffc4be',
  '#ffb1a9',
  '#ff9d94',
  '#e5594f',
  '#cc3a31',
  '#b3261e',
  '#971f18',
  '#7a1812',
]

/** Which a reader can choose: as the device has it, or always the same. */
export const schemes = ['auto', 'light', 'dark'] as const

export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  colors: { harbour, red },
  // Mantine chooses what is read on a filled button by the light scheme alone.
  variantColorResolver(input) {
    const colors = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-filled)' } : colors
  },
  components: { Checkbox: { defaultProps: { iconColor: 'var(--on-filled)' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  headings: { fontWeight: '650' },
  respectReducedMotion: true,
})

/**
 * Mantine's quiet greys are too pale to be read, and its quiet red is nearly white in the dark;
 * these are those of the plain pages.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#17211f',
    '--mantine-color-dimmed': '#55625f',
    '--mantine-color-placeholder': '#67736f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0f6b5c',
    '--mantine-color-harbour-light': '#e6f2ee',
    '--mantine-color-harbour-light-color': '#0a5347',
    '--mantine-color-red-light': '#fcefee',
    '--mantine-color-red-light-hover': '#f8d9d6',
    '--mantine-color-red-light-color': '#b3261e',
  },
  dark: {
    '--mantine-color-body': '#19201e',
    '--mantine-color-text': '#e9efed',
    '--mantine-color-dimmed': '#a4b1ad',
    '--mantine-color-placeholder': '#93a09c',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-anchor': '#5fcbb3',
    '--mantine-color-harbour-light': '#1b322c',
    '--mantine-color-harbour-light-color': '#86dcc8',
    '--mantine-color-red-light': '#33201e',
    '--mantine-color-red-light-hover': '#472a27',
    '--mantine-color-red-light-color': '#ff9d94',
  },
})
