/** Who is measured: floors, ours and other libraries, each with the same picture. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.ts'

export const benchFolder: string = join(root, 'packages/elements/bench')

export interface Contender {
  readonly name: string
  /** Under `contenders`. */
  readonly file: string
  readonly kind: 'floor' | 'ours' | 'peer'
  /** Whether a page needs React for it. */
  readonly react: boolean
  /** Whose version stands in the table. */
  readonly package?: string
}

const all: readonly Contender[] = [
  { name: 'SVG by innerHTML', file: 'floor-html.js', kind: 'floor', react: false },
  { name: 'smallest React component', file: 'floor-react.jsx', kind: 'floor', react: true },
  { name: 'DimensionRadar, React', file: 'ours-react.jsx', kind: 'ours', react: true },
  { name: 'vf-dimension-radar, element', file: 'ours-element.js', kind: 'ours', react: false },
  { name: 'visx', file: 'visx.jsx', kind: 'peer', react: true, package: '@visx/shape' },
  { name: 'Chart.js', file: 'chartjs.js', kind: 'peer', react: false, package: 'chart.js' },
  { name: 'ECharts', file: 'echarts.js', kind: 'peer', react: false, package: 'echarts' },
  { name: 'nivo', file: 'nivo.jsx', kind: 'peer', react: true, package: '@nivo/radar' },
  { name: 'Recharts', file: 'recharts.jsx', kind: 'peer', react: true, package: 'recharts' },
  { name: 'MUI X Charts', file: 'mui.jsx', kind: 'peer', react: true, package: '@mui/x-charts' },
  { name: 'Highcharts', file: 'highcharts.js', kind: 'peer', react: false, package: 'highcharts' },
  {
    name: 'Carbon Charts',
    file: 'carbon.js',
    kind: 'peer',
    react: false,
    package: '@carbon/charts',
  },
]

/** What can be measured here, and a line for each reason why something cannot. */
export function contenders(only: string | undefined): {
  readonly present: readonly Contender[]
  readonly hints: readonly string[]
} {
  const peers = existsSync(join(benchFolder, 'node_modules'))
  const element = existsSync(join(root, 'packages/elements/dist/dimension-radar.js'))
  const hints = [
    ...(peers
      ? []
      : ['Other libraries are not installed: npm ci --prefix packages/elements/bench']),
    ...(element ? [] : ['The element is not built: pnpm build']),
  ]
  const present = all.filter(
    ({ kind, file, name }) =>
      (kind !== 'peer' || peers) &&
      (file !== 'ours-element.js' || element) &&
      (only === undefined || new RegExp(only, 'i').test(name)),
  )
  return { present, hints }
}

export function versionOf({ package: name }: Contender): string | undefined {
  if (name === undefined) return undefined
  const manifest = join(benchFolder, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
