// One function to build what a page shows. Text always goes in as text, so
// nothing that an inviter typed can become markup.

type Child = Node | string | false | null | undefined
type Attribute = string | number | boolean | undefined | ((event: Event) => void)

/** Makes an element: functions become listeners, `true` an empty attribute, `false` and undefined none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== false && child != null))
  return element
}
