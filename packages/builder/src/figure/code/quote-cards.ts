export { QuoteCards } from '@value-framework/react'
