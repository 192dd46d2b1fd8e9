export { StudyFacts } from '@value-framework/react'
