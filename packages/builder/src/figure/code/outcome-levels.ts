export { OutcomeLevels } from '@value-framework/react'
