export { FrameworkDiagram } from '@value-framework/react'
