export type { Carried, Library } from '@value-framework/core'
export type { CarriedInput, ReadCarried } from './carried/carried.ts'
export { readCarried } from './carried/read-carried.ts'
export { type DimensionRadarDocxOptions, dimensionRadarDocx } from './dimension-radar-docx.ts'
export { type DimensionRadarPptxOptions, dimensionRadarPptx } from './dimension-radar-pptx.ts'
export { dimensionRadarXlsx } from './dimension-radar-xlsx.ts'
export { type FigureFormat, figureFormats, formatsOf } from './figures/figure-format.ts'
export type {
  AnyFigureKind,
  FigureInput,
  FigureKind,
  NumbersInput,
  SettledInput,
} from './figures/figure-kind.ts'
export { figureKinds, figureNamed, figuresFor } from './figures/figure-kinds.ts'
export { figureLack } from './figures/figure-lack.ts'
export type { FigureOutlets, PdfOutlet, PngOutlet } from './figures/figure-outlets.ts'
export { type FigureFile, renderFigure } from './figures/render-figure.ts'
export { settledInput } from './figures/settled-input.ts'
export { type ChainFont, type FontChain, fontFile } from './fonts/font-chain.ts'
export type { OfficePicture } from './office/picture.ts'
export type { RadarFileOptions } from './office/radar-report.ts'
export { readWorkbook, type WorkbookOptions, type WorkbookSheet } from './open/workbook.ts'
export { type ContentPageOptions, promptCardsPage, sectorTablePage } from './page/content-pages.ts'
export type {
  CardsBlock,
  PageBlock,
  PageContent,
  PictureBlock,
  TableBlock,
  WordsBlock,
} from './page/page-content.ts'
export { type RadarPageOptions, radarPage } from './page/radar-page.ts'
export { type MarkdownOptions, renderMarkdown } from './page/render-markdown.ts'
export { type PageOptions, renderPage } from './page/render-page.ts'
export type { DrawnFile } from './picture/drawn-file.ts'
export type { PaperWidth } from './picture/paper-width.ts'
export { type PngSize, type PngSizeOptions, pngSize } from './picture/png-size.ts'
export { pngTexts } from './picture/png-texts.ts'
export type { Paper, PrintPart, PrintSheet, PrintSheets } from './picture/print-sheets.ts'
export { type SvgFileOptions, sceneToSvgFile } from './picture/scene-to-svg-file.ts'
export {
  publishedSite,
  type SiteFile,
  type SiteOptions,
  type SiteScripts,
} from './publish/site.ts'
export type { PictureSize, SharedFiles, SiteFigure } from './publish/site-figure.ts'
export {
  type Snippet,
  type SnippetAddresses,
  type SnippetKind,
  snippets,
} from './publish/snippets.ts'
export {
  type QuestionPromptCardsDocxOptions,
  questionPromptCardsDocx,
} from './question-prompt-cards-docx.ts'
export {
  type SectorComparisonTableDocxOptions,
  sectorComparisonTableDocx,
} from './sector-comparison-table-docx.ts'
export { type TableDocxOptions, tableDocx } from './table-docx.ts'
export { type TableXlsxOptions, tableXlsx } from './table-xlsx.ts'
