import { frameWidth, type SiteFigure, siteFiles } from './site-figure.ts'
import { frameCode } from './snippets.ts'

/**
 * What a page is for those who embed from a link (oEmbed 1.0, type rich): one frame and no script, which they would
 * drop.
 * @param folder the address of the page's folder, ending in a slash
 */
export function oembed(figure: SiteFigure, folder: string): string {
  const { title, picture, height } = figure
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'Value Framework',
      title,
      html: frameCode(figure, folder),
      width: frameWidth,
      height,
      cache_age: 86400,
      ...(picture && {
        thumbnail_url: `${folder}${siteFiles.picture}`,
        thumbnail_width: picture.width,
        thumbnail_height: picture.height,
      }),
    },
    null,
    2,
  )}\n`
}
