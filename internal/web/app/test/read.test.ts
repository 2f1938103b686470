// What a screen shows of a question while answers and errors come in.

import { CombinedError } from 'urql'
import { describe, expect, test } from 'vitest'
import { shown } from '../src/dashboard/client/read'

const unreached = new CombinedError({ networkError: new Error('failed to fetch') })
const refused = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code } }] })
const ann = { question: 'ann', data: 'may' }

test('until a question is answered, the answer to the one before stands there, and is known to', () => {
  expect(shown(undefined, 'ann', undefined)).toEqual({ data: undefined, error: undefined, waiting: true })
  expect(shown(ann, 'ann', undefined)).toEqual({ data: 'may', error: undefined, waiting: false })
  expect(shown(ann, 'bob', undefined)).toEqual({ data: 'may', error: undefined, waiting: true })
})

describe('when a question could not be answered again', () => {
  test.each([
    ['without a network', unreached],
    ['too often asked', refused('RATE_LIMITED')],
    ['broken', refused('INTERNAL')],
  ])('%s, its answer stays', (_, error) => {
    expect(shown(ann, 'ann', error)).toEqual({ data: 'may', error: undefined, waiting: false })
  })

  test.each(['FORBIDDEN', 'UNAUTHENTICATED'])('because of %s, nothing stays', (code) => {
    const error = refused(code)
    expect(shown(ann, 'ann', error)).toEqual({ data: undefined, error, waiting: false })
  })
})

test('an answer to another question stands in for none', () => {
  expect(shown(ann, 'bob', unreached)).toEqual({ data: undefined, error: unreached, waiting: false })
  expect(shown(undefined, 'ann', unreached)).toEqual({ data: undefined, error: unreached, waiting: false })
})
