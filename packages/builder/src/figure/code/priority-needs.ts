export { PriorityNeeds } from '@value-framework/react'
