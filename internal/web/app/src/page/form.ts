// A form that keeps what was typed, cannot be sent twice, and says at each
// field what is wrong with it.

import type { Problem } from '../graphql/ask'
import { h } from './element'
import { texts } from './texts'

const shortestPassword = 10

export interface Field<Name extends string = string> {
  name: Name
  label: string
  type?: 'text' | 'email' | 'password'
  autocomplete: AutoFill
  value?: string
  hint?: string
  /** Shown, sent to the password manager, and not to be changed. */
  fixed?: boolean
  optional?: boolean
}

export function newPassword(label: string) {
  return {
    name: 'password',
    label,
    type: 'password',
    autocomplete: 'new-password',
    hint: texts.passwordHint,
  } as const
}

interface FormPlan<Name extends string> {
  /** A sentence above the fields. */
  intro?: string | undefined
  fields: Field<Name>[]
  submit: string
  /** What the button says while the answer is awaited. */
  busy: string
  /** Sends the values. No problems means that the page has moved on. */
  send: (values: Record<Name, string>) => Promise<Problem[]>
  /** True when something else is the page's main act. */
  quiet?: boolean
  /** Stands beside the button. */
  beside?: Node
  /** A sentence to begin with, from an attempt that led here. */
  notice?: string | undefined
}

export function form<const Name extends string>(plan: FormPlan<Name>): HTMLFormElement {
  const controls = plan.fields.map(control)
  const general = h('div', { class: 'problem general', role: 'alert' }, plan.notice)
  const progress = h('p', { class: 'unseen', role: 'status' })
  const submit = h('button', { type: 'submit', class: plan.quiet ? 'button quiet' : 'button' }, plan.submit)
  let sending = false

  function tell(found: Problem[]): void {
    for (const each of controls) each.tell(found.find((problem) => problem.field === each.name)?.message)
    const rest = found.filter((problem) => !controls.some((each) => each.name === problem.field))
    general.replaceChildren(...rest.map((problem) => h('p', {}, problem.message)))
    controls.find((each) => each.refused())?.input.focus()
  }

  function setSending(now: boolean): void {
    sending = now
    // Not `disabled`: that would take the focus away from the button.
    submit.setAttribute('aria-disabled', String(now))
    submit.textContent = now ? plan.busy : plan.submit
    progress.textContent = now ? plan.busy : ''
  }

  async function send(): Promise<void> {
    if (sending) return
    const wrong = controls.flatMap((each) => each.check() ?? [])
    tell(wrong)
    if (wrong.length > 0) return
    setSending(true)
    const values = Object.fromEntries(controls.map((each) => [each.name, each.input.value]))
    const found = await plan.send(values as Record<Name, string>)
    setSending(false)
    if (found.length > 0) tell(found)
  }

  const onSubmit = (event: Event) => {
    event.preventDefault()
    void send()
  }
  return h(
    'form',
    { novalidate: true, submit: onSubmit },
    plan.intro && h('p', {}, plan.intro),
    ...controls.map((each) => each.element),
    general,
    h('p', { class: 'actions' }, submit, plan.beside),
    progress,
  )
}

function control(field: Field) {
  const id = `field-${field.name}`
  const type = field.type ?? 'text'
  const hint = field.hint && h('p', { class: 'hint', id: `${id}-hint` }, field.hint)
  const problem = h('p', { class: 'problem', id: `${id}-problem` })
  const input = h('input', {
    id,
    type,
    name: field.name,
    autocomplete: field.autocomplete,
    value: field.value,
    readonly: field.fixed,
    'aria-required': !(field.fixed || field.optional) && 'true',
    'aria-describedby': hint ? `${id}-problem ${id}-hint` : `${id}-problem`,
    autocapitalize: type !== 'text' && 'none',
    spellcheck: type !== 'text' && 'false',
    input: () => tell(undefined),
  })

  function tell(message: string | undefined): void {
    problem.textContent = message ?? ''
    if (message) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }

  function check(): Problem | undefined {
    const message = fault(field, input.value)
    return message ? { message, field: field.name } : undefined
  }

  const box = type === 'password' ? h('div', { class: 'reveal' }, input, revealer(input)) : input
  return {
    name: field.name,
    input,
    tell,
    check,
    refused: () => input.hasAttribute('aria-invalid'),
    element: h('div', { class: 'field' }, h('label', { for: id }, field.label), box, problem, hint),
  }
}

/** Only what is certainly wrong; the server knows the rest. */
function fault(field: Field, value: string): string | undefined {
  if (field.fixed || field.optional) return undefined
  if (value.trim() === '') return texts.missing(field.label)
  if (field.type === 'email' && !value.includes('@')) return texts.notAnAddress
  const length = [...value].length
  if (field.autocomplete === 'new-password' && length < shortestPassword)
    return texts.passwordTooShort(length)
  return undefined
}

function revealer(input: HTMLInputElement): HTMLButtonElement {
  const toggle = h('button', {
    type: 'button',
    class: 'revealer',
    click: () => reveal(input.type === 'password'),
  })
  function reveal(shown: boolean): void {
    input.type = shown ? 'text' : 'password'
    toggle.textContent = shown ? texts.hide : texts.show
    toggle.setAttribute('aria-label', shown ? texts.hidePassword : texts.showPassword)
  }
  reveal(false)
  return toggle
}
