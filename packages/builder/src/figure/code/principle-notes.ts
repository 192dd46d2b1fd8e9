export { PrincipleNotes } from '@value-framework/react'
