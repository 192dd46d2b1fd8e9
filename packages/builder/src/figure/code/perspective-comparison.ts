export { PerspectiveComparison } from '@value-framework/react'
