import arimo from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url'
import arimoBold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url'
import inter from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import interBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import notoSans from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import notoSansArabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'
import notoSansArabicBold from '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url'
import openSans from '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf?url'
import roboto from '@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf?url'
import robotoBold from '@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf?url'
import dejaVuSans from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url'
import dejaVuSansBold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url'
import { afterEach, describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'

const fonts: readonly (readonly [string, string, 400 | 600])[] = [
  ['Arimo', arimo, 400],
  ['Arimo', arimoBold, 600],
  ['Inter', inter, 400],
  ['Inter', interBold, 600],
  ['Noto Sans', notoSans, 400],
  ['Noto Sans Arabic', notoSansArabic, 400],
  ['Noto Sans Arabic', notoSansArabicBold, 600],
  ['Open Sans', openSans, 400],
  ['Roboto', roboto, 400],
  ['Roboto', robotoBold, 600],
  ['DejaVu Sans', dejaVuSans, 400],
  ['DejaVu Sans', dejaVuSansBold, 600],
]

const latin = [
  'Intrinsic benefits',
  'Community engagement',
  'Sustainable system-level change',
  'How much does this matter in why you take part?',
  'Made-up example numbers · 3.5 of 5, “a lot” (20–49 people)',
  'Participación comunitaria: ¿cuánto importa? Años, acción, pingüino',
  'WAVE AV To Ty P. fi ffl 11:11 MMMM iiii',
]
const arabic = [
  'الفوائد الجوهرية',
  'المشاركة المجتمعية',
  'التغيير المستدام على مستوى النظام',
  'النتائج؟ ١٢٣',
]

/** How wide the browser sets a text in a drawing. */
function measure(text: string, family: string, size: number, weight: number): number {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  for (const [name, value] of Object.entries({
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
  }))
    element.setAttribute(name, `${value}`)
  element.textContent = text
  svg.append(element)
  document.body.append(svg)
  return element.getComputedTextLength()
}

afterEach(() => document.body.replaceChildren())

describe('textWidth in a browser', () => {
  for (const [name, url, weight] of fonts)
    it(`is never under ${name} at ${weight}, nor far over`, async () => {
      const family = `Measured ${name} ${weight}`
      const face = new FontFace(family, `url(${url})`, { weight: `${weight}` })
      document.fonts.add(await face.load())
      for (const text of name.endsWith('Arabic') ? arabic : latin)
        for (const size of [12, 14, 20]) {
          const drawn = measure(text, `'${family}'`, size, weight)
          expect(drawn).toBeGreaterThan(size)
          expect
            .soft(textWidth(text, size, weight), `${text} ${size}`)
            .toBeGreaterThanOrEqual(drawn)
          expect.soft(textWidth(text, size, weight), `${text} ${size}`).toBeLessThan(drawn * 1.5)
        }
      document.fonts.delete(face)
    })
})
