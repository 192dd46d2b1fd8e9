export { EvidenceMatrix } from '@value-framework/react'
