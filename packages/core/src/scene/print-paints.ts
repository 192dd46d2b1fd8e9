/* Made by tools/tokens.ts from the design tokens; do not edit. */
import type { Paints } from '../model/scene.ts'

/** A look that files can have. */
export type PaintTheme = 'light' | 'dark' | 'contrast' | 'print'

/** Paints for files: literal sRGB colors. */
export const printPaints: { readonly [theme in PaintTheme]: Paints } = {
  light: {
    ink: '#1F252B',
    quiet: '#545C66',
    line: '#D3D8DD',
    'line-strong': '#7D8690',
    ground: '#FFFFFF',
    surface: '#F5F6F8',
    'series-1': '#0072B2',
    'series-2': '#D55E00',
    'series-3': '#1A1A1A',
    'series-4': '#009E73',
  },
  dark: {
    ink: '#ECEFF2',
    quiet: '#AAB3BC',
    line: '#3A4149',
    'line-strong': '#78828D',
    ground: '#15181C',
    surface: '#1F242A',
    'series-1': '#7593FE',
    'series-2': '#FFB454',
    'series-3': '#FFFFFF',
    'series-4': '#3FD0A8',
  },
  contrast: {
    ink: '#000000',
    quiet: '#000000',
    line: '#595959',
    'line-strong': '#000000',
    ground: '#FFFFFF',
    surface: '#FFFFFF',
    'series-1': '#00269F',
    'series-2': '#A62200',
    'series-3': '#000000',
    'series-4': '#006C58',
  },
  print: {
    ink: '#000000',
    quiet: '#3D3D3D',
    line: '#BDBDBD',
    'line-strong': '#757575',
    ground: '#FFFFFF',
    surface: '#FFFFFF',
    'series-1': '#0072B2',
    'series-2': '#D55E00',
    'series-3': '#1A1A1A',
    'series-4': '#009E73',
  },
}
