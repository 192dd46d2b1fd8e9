/* Made by tools/tokens.ts from the design tokens; do not edit. */
import type { Paints } from '../model/scene.ts'

/** Paints for a page: style variables, with the light theme where no stylesheet is loaded. */
export const pagePaints: Paints = {
  ink: 'var(--vf-ink, #1F252B)',
  quiet: 'var(--vf-quiet, #545C66)',
  line: 'var(--vf-line, #D3D8DD)',
  'line-strong': 'var(--vf-line-strong, #7D8690)',
  ground: 'var(--vf-ground, #FFFFFF)',
  surface: 'var(--vf-surface, #F5F6F8)',
  'series-1': 'var(--vf-series-1, #0072B2)',
  'series-2': 'var(--vf-series-2, #D55E00)',
  'series-3': 'var(--vf-series-3, #1A1A1A)',
  'series-4': 'var(--vf-series-4, #009E73)',
}
