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

test('a name that looks like an attribute is none', () => {
  const image = `<img alt="Ann style=" class="x" title=' style="color:blue" href="/"'>`
  const shown = framed(`<head></head>${image}<p style="color:red">Hi</p>`, 'n1')
  expect(shown).toContain(image)
  expect(shown).toContain('[data-style="0"]{color:red}</style>')
  expect(shown).toContain('<p data-style="0">Hi</p>')
})

test('links lead nowhere, and look as they did', () => {
  const links = `<a href="https://join.example.com/i/1?a=b" style="color:red" target="_blank">Join</a>
<A style='color:blue' HREF = /here>here</A><area href='x' /><a
  href="https://join.example.com/">there</a>`
  const shown = framed(`<head></head><p>href="kept"</p>${links}`, 'n1')
  expect(shown).not.toMatch(/<[^>]*href/i)
  expect(shown).toContain('<a role="link" aria-disabled="true" data-style="0" target="_blank">Join</a>')
  expect(shown).toContain('[data-style="1"]{color:blue}')
  expect(shown).toContain('<p>href="kept"</p>')
})
