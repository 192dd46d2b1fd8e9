import { expect, it } from 'vitest'
import { exportedNames } from '../../../tools/exported-names.ts'

it('exports the names in exports.txt and no others', async () => {
  await expect(`${exportedNames('export').join('\n')}\n`).toMatchFileSnapshot('exports.txt')
})
