export type { Carried, CarriedInput, ReadCarried } from './carried/carried.ts'
export type { Library } from './carried/library.ts'
export { readCarried } from './carried/read-carried.ts'
export { dimensionRadarDocx, type DimensionRadarDocxOptions } from './dimension-radar-docx.ts'
export { dimensionRadarPptx, type DimensionRadarPptxOptions } from './dimension-radar-pptx.ts'
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
  questionPromptCardsDocx,
  type QuestionPromptCardsDocxOptions,
} from './question-prompt-cards-docx.ts'
export {
  sectorComparisonTableDocx,
  type SectorComparisonTableDocxOptions,
} from './sector-comparison-table-docx.ts'
export { tableDocx, type TableDocxOptions } from './table-docx.ts'
export { tableXlsx, type TableXlsxOptions } from './table-xlsx.ts'
