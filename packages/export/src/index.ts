export type { Carried, CarriedInput, ReadCarried } from './carried/carried.ts'
export type { Library } from './carried/library.ts'
export { readCarried } from './carried/read-carried.ts'
export { type DimensionRadarDocxOptions, dimensionRadarDocx } from './dimension-radar-docx.ts'
export { type DimensionRadarPptxOptions, dimensionRadarPptx } from './dimension-radar-pptx.ts'
export { dimensionRadarXlsx } from './dimension-radar-xlsx.ts'
export { type ChainFont, type FontChain, fontFile } from './fonts/font-chain.ts'
export type { Paper } from './office/document.ts'
export type { OfficePicture } from './office/picture.ts'
export type { RadarFileOptions } from './office/radar-report.ts'
export { readWorkbook, type WorkbookOptions, type WorkbookSheet } from './open/workbook.ts'
export { promptCardsPage, sectorTablePage } from './page/content-pages.ts'
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
export { type SvgFileOptions, sceneToSvgFile } from './picture/scene-to-svg-file.ts'
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
