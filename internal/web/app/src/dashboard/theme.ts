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

export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  // By itself a button takes the colour of its words from the light scheme, in the dark one as well.
  variantColorResolver(input) {
    const colors = defaultVariantColorsResolver(input)
    const primary = input.variant === 'filled' && (input.color ?? 'harbour') === 'harbour'
    return primary ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors
  },
  colors: { harbour },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  headings: { fontWeight: '650' },
  respectReducedMotion: true,
  components: { Checkbox: { defaultProps: { iconColor: 'var(--mantine-primary-color-contrast)' } } },
})

/** Mantine's quiet greys are too pale to be read; these are those of the plain pages. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#17211f',
    '--mantine-color-dimmed': '#55625f',
    '--mantine-color-placeholder': '#67736f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-red-filled': '#b3261e',
    '--mantine-color-red-filled-hover': '#971f18',
    '--mantine-color-red-light-color': '#b3261e',
    '--mantine-color-anchor': '#0f6b5c',
    '--mantine-color-harbour-light': '#e6f2ee',
    '--mantine-color-harbour-light-color': '#0a5347',
  },
  dark: {
    '--mantine-color-body': '#19201e',
    '--mantine-color-text': '#e9efed',
    '--mantine-color-dimmed': '#a4b1ad',
    '--mantine-color-placeholder': '#93a09c',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-red-filled': '#b3261e',
    '--mantine-color-red-filled-hover': '#971f18',
    '--mantine-color-anchor': '#5fcbb3',
    '--mantine-color-harbour-light': '#1b322c',
    '--mantine-color-harbour-light-color': '#86dcc8',
  },
})
