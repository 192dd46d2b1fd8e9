export { QuestionPromptCards } from '@value-framework/react'
