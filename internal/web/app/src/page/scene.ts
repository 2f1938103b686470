// A page is a sequence of scenes: each fills the one card. A new scene takes
// the focus to its heading, so that a screen reader tells what has changed.

import { h } from './element'
import './looks'
import { texts } from './texts'

interface Scene {
  title: string
  /** Stands above the title: whose page this is. */
  badge?: Node
  lead?: string
  body?: (Node | false | undefined)[]
}

let scenesShown = 0

export function show(scene: Scene): void {
  const heading = h('h1', { tabindex: -1 }, scene.title)
  const lead = scene.lead && h('p', { class: 'lead' }, scene.lead)
  card().replaceChildren(h('div', { class: 'scene' }, scene.badge, heading, lead, ...(scene.body ?? [])))
  document.title = `${scene.title} · usher`
  // The first scene is the page itself: there the reader starts at the top.
  if (scenesShown++ > 0) heading.focus()
}

/** What stands there until the server has answered. It fades in late, so a quick answer shows no flicker. */
export function wait(sentence: string): void {
  card().replaceChildren(h('p', { class: 'waiting', role: 'status' }, sentence))
}

/** The server could not be asked: says why, and offers to ask again. */
export function showProblem(problem: string, again: () => void): void {
  show({
    title: texts.problemTitle,
    lead: problem,
    body: [actions(button(texts.tryAgain, again))],
  })
}

export function button(label: string, press: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'button', click: press }, label)
}

export function quietButton(label: string, press: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'button quiet', click: press }, label)
}

export function link(label: string, href: string): HTMLAnchorElement {
  return h('a', { class: 'button', href }, label)
}

export function quietLink(label: string, href: string): HTMLAnchorElement {
  return h('a', { class: 'button quiet', href }, label)
}

export function actions(...children: Node[]): HTMLParagraphElement {
  return h('p', { class: 'actions' }, ...children)
}

/** The token of an e-mailed URL, or ''. It stays in the fragment, so reloading the page works. */
export function tokenOfPage(prefix: string): string {
  // Another link pasted into the same tab changes only the fragment.
  addEventListener('hashchange', () => location.reload())
  const token = location.hash.slice(1)
  return token.startsWith(prefix) ? token : ''
}

function card(): HTMLElement {
  const main = document.querySelector('main')
  if (!main) throw new Error('the page has no main element')
  return main
}
