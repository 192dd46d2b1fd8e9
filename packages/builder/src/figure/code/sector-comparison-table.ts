export { SectorComparisonTable } from '@value-framework/react'
