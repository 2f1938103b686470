import { expect, test } from 'vitest'
import { framed } from '../src/dashboard/parts/framed-letter'

const letter = `<html><head><style type="text/css">p { margin: 0 }</style></head>
<body style="color:red"><!--[if mso]><table style="width:1px"></table><![endif]--><p style="font-family:'A', B;">Hi</p></body></html>`

test('a letter in a frame has its styles by the nonce, and none in attributes', () => {
  const shown = framed(letter, 'n1')
  expect(shown).toContain('<style nonce="n1" type="text/css">p { margin: 0 }</style>')
  expect(shown).toContain(`[data-style="0"]{color:red}\n[data-style="1"]{font-family:'A', B;}`)
  expect(shown).toContain('<body data-style="0">')
  expect(shown).toContain('<p data-style="1">Hi</p>')
  expect(shown).not.toContain(' style="')
})

test('what a person wrote stays what it was', () => {
  const said = 'I say $& and style=&#34;red&#34;'
  expect(framed(`<head></head><p>${said}</p>`, 'n1')).toContain(said)
})
