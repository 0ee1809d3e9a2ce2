import { expect, test } from 'vitest'
import { Template } from '../../../infra/local/stack/template.ts'
import { synthesised } from '../synthesised.ts'
import { takenOver } from './taken-over.ts'

test('the table of what whoever takes a function over could do is that of the template; -u writes it anew', async () => {
  const template = Template.parse(synthesised().toJSON())
  await expect(takenOver(template)).toMatchFileSnapshot('../../../infra/taken-over.md')
})
