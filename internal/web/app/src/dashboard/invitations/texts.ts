// What the list of invitations says, and what can be done there.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Invitations',
  lead: 'Everybody who was asked to come in, and what became of it.',
  invite: 'Invite people',
  export: 'Export as CSV',
  inviteFirst: 'Invite the first people',
  none: 'Nobody is invited yet',
  noneLead:
    'Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.',
  noneFits: 'No invitation matches',
  noneFitsLead: 'Nothing here matches your search and filters. Change them, or show all again.',
  showAll: 'Show all',
  filters: 'Search and filter',
  search: 'Search by address',
  clearSearch: 'Clear the search',
  filter: { state: 'State', delivery: 'Letter', role: 'Role' },
  filtered: (name: string, chosen: string) => `${name}: ${chosen}`,
  anyTime: 'Invited at any time',
  spans: {
    7: 'Invited in the last 7 days',
    30: 'Invited in the last 30 days',
    90: 'Invited in the last 90 days',
  },
  noFilter: (name: string) => `Any ${name.toLowerCase()}`,
  order: 'Order',
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    expiring: 'Expiring soonest first',
    lasting: 'Expiring latest first',
    address: 'Address A to Z',
    addressBackwards: 'Address Z to A',
  },
  email: 'Address',
  role: 'Role and department',
  state: 'State',
  delivery: 'Letter',
  invited: 'Invited',
  expires: 'Expires',
  actions: 'Actions',
  actionsFor: (email: string) => `Actions for ${email}`,
  by: (name: string) => `by ${name}`,
  automatic: 'automatically',
  decide: 'to be decided',
  details: 'Show details',
  resend: 'Send again…',
  copyLink: 'Copy the personal link',
  revoke: 'Revoke…',
  linkCopied: (email: string) =>
    `The link for ${email} is copied. Whoever has it can come in as this person.`,
  linkTitle: (email: string) => `The personal link for ${email}`,
  noLink: (email: string) => `There is no link for ${email}: the invitation is not pending.`,
  notAsked: 'The link could not be fetched. Please try again.',
  resendTitle: (email: string) => `Send the invitation to ${email} again?`,
  resendLead: 'A new letter with a new link goes out. The link in the earlier letter stops working.',
  resendByHandLead:
    'It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.',
  days: 'Valid for how many days?',
  daysHint: (usual: number, most: number) => `Empty for the usual ${usual}; at most ${most}.`,
  resendAct: 'Send again',
  resent: (email: string) => `A new letter goes to ${email}.`,
  resentByHand: (email: string) =>
    `The invitation for ${email} is renewed. Copy its new link: the earlier one stopped working.`,
  resentAwaits: (email: string) => `The new letter to ${email} awaits approval.`,
  revokeTitle: (email: string) => `Revoke the invitation for ${email}?`,
  revokeLead: 'Its link stops working at once. You can invite the address anew later.',
  revokeAct: 'Revoke the invitation',
  selected: (told: string) => `${told} selected`,
  bulk: 'What to do with the selected invitations',
  resendAll: 'Send again',
  revokeAll: 'Revoke',
  clearSelection: 'Clear the selection',
  resendManyTitle: (count: number, told: string) =>
    count === 1 ? 'Send 1 invitation again?' : `Send ${told} invitations again?`,
  resendManyLead:
    'Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.',
  revokeManyTitle: (count: number, told: string) =>
    count === 1 ? 'Revoke 1 invitation?' : `Revoke ${told} invitations?`,
  revokeManyLead: 'Their links stop working at once.',
  closedOnes: (count: number, told: string) =>
    count === 1
      ? 'For 1 of them it is too late; it stays as it is.'
      : `For ${told} of them it is too late; they stay as they are.`,
  resendManyAct: (told: string) => `Send ${told} again`,
  revokeManyAct: (told: string) => `Revoke ${told}`,
  running: (done: string, all: string) => `${done} of ${all} done`,
  stop: 'Stop here',
  resentMany: (count: number, told: string) =>
    count === 1 ? '1 invitation was sent again.' : `${told} invitations were sent again.`,
  revokedMany: (count: number, told: string) =>
    count === 1 ? '1 invitation was revoked.' : `${told} invitations were revoked.`,
  refusedMany: (count: number, told: string) => (count === 1 ? '1 was refused:' : `${told} were refused:`),
  untouched: (count: number, told: string) =>
    count === 1 ? '1 was not tried any more.' : `${told} were not tried any more.`,
  done: 'Done',
  refusals: {
    ALREADY_ACCEPTED: 'The person has accepted it and is in.',
    ALREADY_DECIDED: 'It was declined, or its approval was refused. Invite the address anew if you want to.',
    REVOKED: 'It is revoked already. Invite the address anew if you want to.',
    EXPIRED: 'It has expired. You can send it again.',
  },
  refusedFor: (email: string, reason: string) => `${email}: ${reason}`,
}

const de: typeof en = {
  title: 'Einladungen',
  lead: 'Alle, die eingeladen wurden, und was daraus wurde.',
  invite: 'Leute einladen',
  export: 'Als CSV exportieren',
  inviteFirst: 'Die Ersten einladen',
  none: 'Noch ist niemand eingeladen',
  noneLead:
    'Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.',
  noneFits: 'Keine Einladung passt',
  noneFitsLead: 'Nichts hier passt zu Suche und Filtern. Ändern Sie sie, oder zeigen Sie wieder alle.',
  showAll: 'Alle zeigen',
  filters: 'Suchen und filtern',
  search: 'Nach Adresse suchen',
  clearSearch: 'Suche leeren',
  filter: { state: 'Stand', delivery: 'Brief', role: 'Rolle' },
  filtered: (name, chosen) => `${name}: ${chosen}`,
  anyTime: 'Irgendwann eingeladen',
  spans: {
    7: 'In den letzten 7 Tagen eingeladen',
    30: 'In den letzten 30 Tagen eingeladen',
    90: 'In den letzten 90 Tagen eingeladen',
  },
  noFilter: (name) => `${name}: alle`,
  order: 'Reihenfolge',
  orders: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    expiring: 'Bald ablaufende zuerst',
    lasting: 'Spät ablaufende zuerst',
    address: 'Adresse A bis Z',
    addressBackwards: 'Adresse Z bis A',
  },
  email: 'Adresse',
  role: 'Rolle und Abteilung',
  state: 'Stand',
  delivery: 'Brief',
  invited: 'Eingeladen',
  expires: 'Läuft ab',
  actions: 'Aktionen',
  actionsFor: (email) => `Aktionen für ${email}`,
  by: (name) => `von ${name}`,
  automatic: 'automatisch',
  decide: 'zu entscheiden',
  details: 'Einzelheiten zeigen',
  resend: 'Erneut senden…',
  copyLink: 'Persönlichen Link kopieren',
  revoke: 'Zurückziehen…',
  linkCopied: (email) =>
    `Der Link für ${email} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,
  linkTitle: (email) => `Der persönliche Link für ${email}`,
  noLink: (email) => `Für ${email} gibt es keinen Link: Die Einladung ist nicht offen.`,
  notAsked: 'Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.',
  resendTitle: (email) => `Die Einladung an ${email} erneut senden?`,
  resendLead:
    'Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.',
  resendByHandLead:
    'Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.',
  days: 'Wie viele Tage gültig?',
  daysHint: (usual, most) => `Leer für die üblichen ${usual}; höchstens ${most}.`,
  resendAct: 'Erneut senden',
  resent: (email) => `Ein neuer Brief geht an ${email}.`,
  resentByHand: (email) =>
    `Die Einladung für ${email} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,
  resentAwaits: (email) => `Der neue Brief an ${email} wartet auf Freigabe.`,
  revokeTitle: (email) => `Die Einladung für ${email} zurückziehen?`,
  revokeLead: 'Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.',
  revokeAct: 'Einladung zurückziehen',
  selected: (told) => `${told} ausgewählt`,
  bulk: 'Was mit den ausgewählten Einladungen geschehen soll',
  resendAll: 'Erneut senden',
  revokeAll: 'Zurückziehen',
  clearSelection: 'Auswahl aufheben',
  resendManyTitle: (count, told) =>
    count === 1 ? '1 Einladung erneut senden?' : `${told} Einladungen erneut senden?`,
  resendManyLead:
    'Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.',
  revokeManyTitle: (count, told) =>
    count === 1 ? '1 Einladung zurückziehen?' : `${told} Einladungen zurückziehen?`,
  revokeManyLead: 'Ihre Links funktionieren sofort nicht mehr.',
  closedOnes: (count, told) =>
    count === 1
      ? 'Bei 1 davon ist es zu spät; sie bleibt, wie sie ist.'
      : `Bei ${told} davon ist es zu spät; sie bleiben, wie sie sind.`,
  resendManyAct: (told) => `${told} erneut senden`,
  revokeManyAct: (told) => `${told} zurückziehen`,
  running: (done, all) => `${done} von ${all} erledigt`,
  stop: 'Hier anhalten',
  resentMany: (count, told) =>
    count === 1 ? '1 Einladung wurde erneut gesendet.' : `${told} Einladungen wurden erneut gesendet.`,
  revokedMany: (count, told) =>
    count === 1 ? '1 Einladung wurde zurückgezogen.' : `${told} Einladungen wurden zurückgezogen.`,
  refusedMany: (count, told) => (count === 1 ? '1 wurde verweigert:' : `${told} wurden verweigert:`),
  untouched: (count, told) =>
    count === 1 ? '1 wurde nicht mehr versucht.' : `${told} wurden nicht mehr versucht.`,
  done: 'Fertig',
  refusals: {
    ALREADY_ACCEPTED: 'Die Person hat sie angenommen und ist Mitglied.',
    ALREADY_DECIDED:
      'Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.',
    REVOKED: 'Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.',
    EXPIRED: 'Sie ist abgelaufen. Sie können sie erneut senden.',
  },
  refusedFor: (email, reason) => `${email}: ${reason}`,
}

export const texts: Catalogue<typeof en> = { en, de }
export type Texts = typeof en
