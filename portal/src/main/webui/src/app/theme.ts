import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The library wants ten shades; what is seen comes from design/tokens.css, these only fill the slots. */
const cobalt: MantineColorsTuple = [
  '#eef2fd',
  '#e2e8fa',
  '#c4d0f4',
  '#a9c1ff',
  '#7d98e6',
  '#4f70cc',
  '#3355b4',
  '#1b3a8f',
  '#14296a',
  '#0d1c4a',
];

export const theme = createTheme({
  primaryColor: 'cobalt',
  primaryShade: { light: 7, dark: 3 },
  colors: { cobalt },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  autoContrast: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', rows: 2 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        size: 'lg',
        centered: true,
        // A dialog's title line is no second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
  },
});
