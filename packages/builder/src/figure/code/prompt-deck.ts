export { PromptDeck } from '@value-framework/react'
