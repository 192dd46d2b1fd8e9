export { DimensionCards } from '@value-framework/react'
