import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine's inputs, buttons, tabs and dialogs on the scale of the tokens. */
const lam: MantineColorsTuple = [
  '#eef4fc',
  '#dde8f7',
  '#bcd1ee',
  '#8bb4f0',
  '#5f8cc9',
  '#3b6db2',
  '#1f5199',
  '#1a4684',
  '#153a6e',
  '#102d57',
];

export const theme = createTheme({
  fontFamily: "'VanDong Figures', 'Be Vietnam Pro', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', 'DejaVu Sans Mono', monospace",
  headings: { fontFamily: "'VanDong Figures', 'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  colors: { lam },
  primaryColor: 'lam',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  defaultRadius: 6,
  cursorType: 'pointer',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  components: {
    Button: {
      defaultProps: { size: 'sm', fw: 600 },
      styles: (_theme: unknown, { size }: { size?: string | number }) => ({
        root:
          size === 'compact-sm'
            ? { height: 26, paddingInline: 9, fontSize: 12 }
            : { height: 32, paddingInline: 12, fontSize: 13 },
        label: { lineHeight: 1.5 },
      }),
      // filled = the one accent; everything else is a hairline on the sheet
      vars: (_theme: unknown, { variant = 'filled' }: { variant?: string }) => ({
        root:
          variant === 'filled'
            ? {
                '--button-bg': 'var(--vd-accent)',
                '--button-hover': 'color-mix(in srgb, var(--vd-accent) 88%, var(--vd-ink))',
                '--button-color': 'var(--vd-accent-ink)',
              }
            : variant === 'default'
              ? {
                  '--button-bg': 'var(--vd-sheet)',
                  '--button-hover': 'var(--vd-hover)',
                  '--button-color': 'var(--vd-ink)',
                  '--button-bd': '1px solid var(--vd-line-strong)',
                }
              : {},
      }),
    },
    TextInput: {
      defaultProps: { size: 'sm' },
      classNames: { input: 'vd-input', label: 'vd-label', description: 'vd-desc', error: 'vd-error' },
    },
    NativeSelect: {
      defaultProps: { size: 'sm' },
      classNames: { input: 'vd-input', label: 'vd-label', description: 'vd-desc', error: 'vd-error' },
    },
    FileInput: {
      defaultProps: { size: 'sm' },
      classNames: { input: 'vd-input', label: 'vd-label', description: 'vd-desc', error: 'vd-error' },
    },
    PasswordInput: {
      defaultProps: { size: 'sm' },
      classNames: { input: 'vd-input', label: 'vd-label', description: 'vd-desc', error: 'vd-error' },
    },
    Textarea: { classNames: { input: 'vd-input', label: 'vd-label', description: 'vd-desc' } },
    Checkbox: { defaultProps: { size: 'xs' }, classNames: { description: 'vd-desc', error: 'vd-error' } },
    SegmentedControl: {
      defaultProps: { size: 'xs' },
      classNames: { root: 'vd-seg', indicator: 'vd-seg-on', label: 'vd-seg-label' },
    },
    Tabs: { classNames: { list: 'vd-tabs', tab: 'vd-tab' } },
    Modal: {
      defaultProps: { centered: true, radius: 10, overlayProps: { backgroundOpacity: 0.32, color: '#15130f' } },
      styles: {
        content: { background: 'var(--vd-sheet)', boxShadow: 'var(--vd-shade)', border: '1px solid var(--vd-line)' },
      },
    },
    Tooltip: { defaultProps: { openDelay: 150, radius: 6 } },
    Kbd: { classNames: { root: 'vd-kbd' } },
    Skeleton: { defaultProps: { radius: 4 }, classNames: { root: 'vd-skeleton' } },
  },
});
