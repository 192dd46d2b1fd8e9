import type { FigureFormat, FigureOutlets } from '@value-framework/export'
import { FileError } from '../failures.ts'

/**
 * What draws the formats that are asked for, loaded only for them.
 * @throws {FileError} where the part that draws PNG files is not there, or not for this machine
 */
export async function nodeOutlets(
  formats: readonly FigureFormat[],
  withPictures = false,
): Promise<FigureOutlets> {
  const wantsPng = withPictures || formats.includes('png')
  const wantsPdf = formats.includes('pdf')
  if (!wantsPng && !wantsPdf) return {}
  const { bundledFonts } = await import('@value-framework/export/fonts')
  const fonts = bundledFonts()
  return {
    ...(wantsPng && { png: (await pngPart()).pngOutlet(fonts) }),
    ...(wantsPdf && { pdf: (await import('@value-framework/export/pdf')).pdfOutlet(fonts) }),
  }
}

async function pngPart(): Promise<typeof import('@value-framework/export/png')> {
  try {
    return await import('@value-framework/export/png')
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new FileError([
      `PNG files cannot be drawn here: the package @resvg/resvg-js does not load. ${reason}`,
      'Install it beside the command, or ask for svg or pdf.',
    ])
  }
}
