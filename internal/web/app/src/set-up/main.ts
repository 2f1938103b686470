// The first-run page: the one-time link that the server prints on an empty
// database makes the first organization and its admin.

import { deadLink, perform } from '../graphql/ask'
import { SetUpDocument } from '../graphql/generated'
import { form, newPassword } from '../page/form'
import { actions, link, show, tokenOfPage } from '../page/scene'
import { texts as pageTexts } from '../page/texts'
import { suggestSlug } from './slug'
import { texts } from './texts'

const token = tokenOfPage('set_')
if (token) showForm()
else showInvalid(texts.invalid)

function showForm(): void {
  const setUp = form({
    fields: [
      { name: 'organizationName', label: texts.organizationName, autocomplete: 'organization' },
      { name: 'slug', label: texts.slug, autocomplete: 'off', hint: texts.slugHint, optional: true },
      { name: 'name', label: pageTexts.name, autocomplete: 'name' },
      { name: 'email', label: pageTexts.email, type: 'email', autocomplete: 'username' },
      newPassword(pageTexts.password),
    ],
    submit: texts.submit,
    busy: texts.busy,
    async send(input) {
      const { problems: found, data } = await perform(SetUpDocument, {
        input: { token, ...input, slug: input.slug || null },
      })
      const spent = deadLink(found)
      if (spent) showInvalid(spent.message)
      if (found.length === 0) showDone(input.organizationName, data?.setUp.organization?.slug)
      return found
    },
  })
  followName(setUp)
  show({ title: texts.title, lead: texts.lead, body: [setUp] })
}

/** The short name follows the name until somebody writes their own. */
function followName(setUp: HTMLFormElement): void {
  const { organizationName, slug } = setUp.elements as unknown as Record<
    'organizationName' | 'slug',
    HTMLInputElement
  >
  let suggested = ''
  organizationName.addEventListener('input', () => {
    if (slug.value !== suggested) return
    slug.value = suggested = suggestSlug(organizationName.value)
  })
}

function showDone(organization: string, slug: string | undefined): void {
  show({
    title: texts.doneTitle(organization),
    lead: texts.doneLead,
    body: [actions(link(pageTexts.goOn, slug ? `/o/${slug}` : '/'))],
  })
}

function showInvalid(reason: string): void {
  show({
    title: texts.invalidTitle,
    lead: reason,
    body: [actions(link(pageTexts.signIn, '/sign-in'))],
  })
}
